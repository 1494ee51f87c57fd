import { useState } from 'react'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { ExportDialog } from '../publishing/ExportDialog.tsx'
import { exportRun } from '../publishing/exportRun.ts'
import { exportSummary } from '../publishing/exportSummary.ts'
import { useReach } from '../ui/reach.ts'
import type { OpenArticle } from './openArticle.ts'
import type { SaveState } from './saveState.ts'
import { usePageSource } from './usePageSource.ts'

type Props = {
  readonly article: OpenArticle
  readonly onFlush: () => Promise<SaveState | null>
  readonly onClose: () => void
}

/** The export of what is on the desk now: saved first, then packed by main. */
export function ExportOfArticle(props: Props) {
  const source = usePageSource(props.article)
  return source && <ExportOf {...props} source={source} />
}

function ExportOf({ article, onFlush, onClose, source }: Props & { readonly source: () => PageSource }) {
  const { newsroom, events } = useReach()
  const [run] = useState(() =>
    exportRun({
      flush: async () => (await onFlush())?.kind === 'saved',
      pack: (job, signal) => newsroom.publishing.exportPackage({ id: article.id, job }, { signal }),
      events,
      newJob: () => crypto.randomUUID(),
    }),
  )
  const [summary] = useState(() => exportSummary(source()))
  return <ExportDialog run={run} summary={summary} onClose={onClose} />
}
