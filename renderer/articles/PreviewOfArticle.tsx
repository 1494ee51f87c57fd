import { useCallback, useMemo } from 'react'
import type { Language } from '../../shared/language/language.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { Preview } from '../publishing/Preview.tsx'
import { PreviewAwaited } from '../publishing/PreviewAwaited.tsx'
import { anyChange } from './anyChange.ts'
import type { OpenArticle } from './openArticle.ts'
import { useAfterPause } from './useAfterPause.ts'
import { useEscape } from './useEscape.ts'
import { usePageSource } from './usePageSource.ts'

type Props = {
  readonly article: OpenArticle
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onBack: () => void
  readonly onWrite: ((language: Language) => void) | null
}

/** The preview of what is on the desk now, saved or not. */
export function PreviewOfArticle({ onBack, ...props }: Props) {
  const asked = usePageSource(props.article)
  useEscape(onBack)
  switch (asked.kind) {
    case 'waiting':
      return <PreviewAwaited onRetry={null} />
    case 'refused':
      return <PreviewAwaited onRetry={asked.retry} />
    case 'ready':
      return <LivePreview {...props} take={asked.take} />
    default:
      return asked satisfies never
  }
}

type LiveProps = Omit<Props, 'onBack'> & { readonly take: () => PageSource }

/** The text stands still behind its preview, but an undo, a photo on its way or a change of state still reaches it. */
function LivePreview({ article, take, ...props }: LiveProps) {
  const changes = useMemo(() => anyChange(article), [article])
  const made = useAfterPause(
    changes,
    useCallback(() => ({ source: take(), at: new Date() }), [take]),
  )
  return <Preview {...props} {...made} />
}
