import { useCallback, useMemo } from 'react'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Language } from '../../shared/language/language.ts'
import type { WordKey } from '../../shared/words/words.ts'
import { CompareView } from '../history/CompareView.tsx'
import { useWords } from '../i18n/useWords.ts'
import { putOnClipboard } from '../publishing/putOnClipboard.ts'
import { showToast } from '../ui/showToast.tsx'
import { anyChange } from './anyChange.ts'
import { copyEarlier } from './copyEarlier.ts'
import type { OpenArticle } from './openArticle.ts'
import { useAfterPause } from './useAfterPause.ts'
import { useEscape } from './useEscape.ts'
import { useFocusAfterCompare } from './useFocusAfterCompare.ts'
import { useRestoring } from './useRestoring.ts'

/** What is on the desk follows an undo and a restored paragraph at once; nobody types meanwhile. Milliseconds. */
const shortly = 50

const copied = { pl: 'history.copied.pl', en: 'history.copied.en' } as const

type Props = {
  readonly article: OpenArticle
  readonly snapshot: string
  readonly onSnapshot: (snapshot: string) => void
  /** A library that is open for reading only: everything but restoring. */
  readonly readOnly?: boolean
  readonly onBack: () => void
}

/** A snapshot beside what is on the desk now, saved or not. */
export function CompareOfArticle({ article, snapshot, onSnapshot, readOnly = false, onBack }: Props) {
  const words = useWords()
  useEscape(onBack)
  useFocusAfterCompare(snapshot)
  const changes = useMemo(() => anyChange(article), [article])
  const now = useAfterPause(
    changes,
    useCallback(() => article.present(), [article]),
    shortly,
  )
  const restore = useRestoring(article, snapshot, onBack)
  const copy = async (node: DocumentNode, said: WordKey) => {
    const took = await copyEarlier(node, putOnClipboard)
    showToast({ sentence: words(took ? said : 'history.copy.closed') })
  }
  return (
    <CompareView
      snapshot={snapshot}
      onSnapshot={onSnapshot}
      now={now}
      language={article.focused.get()}
      restore={readOnly ? null : restore}
      onCopyBlock={block => void copy(block, 'history.copied.block')}
      onCopyText={(document: DocumentNode, language: Language) => void copy(document, copied[language])}
      onBack={onBack}
    />
  )
}
