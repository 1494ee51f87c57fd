import { useState } from 'react'
import type { Language } from '../../shared/language/language.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { ExportAwaited } from '../publishing/ExportAwaited.tsx'
import { ExportDialog } from '../publishing/ExportDialog.tsx'
import { exportRun } from '../publishing/exportRun.ts'
import { exportSummary } from '../publishing/exportSummary.ts'
import { useReach } from '../ui/reach.ts'
import type { OpenArticle } from './openArticle.ts'
import type { SaveState } from './saveState.ts'
import { useFocusGivenBack } from './useFocusGivenBack.ts'
import { usePageSource } from './usePageSource.ts'
import { writeOffices } from './writeOffices.ts'

type Props = {
  readonly article: OpenArticle
  readonly onWrite: ((language: Language) => void) | null
  readonly onFlush: () => Promise<SaveState | null>
  readonly onClose: () => void
}

/** The export of what is on the desk now: saved first, then packed by main. */
export function ExportOfArticle(props: Props) {
  useFocusGivenBack()
  const asked = usePageSource(props.article)
  switch (asked.kind) {
    case 'waiting':
      return <ExportAwaited onRetry={null} onClose={props.onClose} />
    case 'refused':
      return <ExportAwaited onRetry={asked.retry} onClose={props.onClose} />
    case 'ready':
      return <ExportOf {...props} take={asked.take} />
    default:
      return asked satisfies never
  }
}

function ExportOf({ article, onWrite, onFlush, onClose, take }: Props & { readonly take: () => PageSource }) {
  const { newsroom, events } = useReach()
  const [run] = useState(() =>
    exportRun({
      flush: async () => {
        writeOffices(article, take().records)
        return (await onFlush())?.kind === 'saved'
      },
      pack: (job, signal) => newsroom.publishing.exportPackage({ id: article.id, job }, { signal }),
      events,
      newJob: () => crypto.randomUUID(),
    }),
  )
  const [source] = useState(take)
  const [summary] = useState(() => exportSummary(source))
  return <ExportDialog run={run} source={source} summary={summary} onWrite={onWrite} onClose={onClose} />
}
