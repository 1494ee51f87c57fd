import { useMemo, useState } from 'react'
import type { WordKey } from '../../shared/words/words.ts'
import type { RestoreActs } from '../history/CompareView.tsx'
import { entryInWords } from '../history/entryWords.ts'
import { type Opened, useHistory } from '../history/useHistory.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import type { OpenArticle } from './openArticle.ts'
import { lostOf, restoredSentence } from './restoredSentence.ts'
import type { Restorable } from './restoreEdits.ts'
import { type NotRestored, restoring } from './restoring.ts'

const notRestored = {
  foreign: 'history.restore.foreign',
  nothing: 'history.restored.nothing',
  closed: 'history.restore.closed',
} as const satisfies Record<NotRestored['kind'], WordKey>

/** Brings parts of an earlier state back, one at a time, and tells in a toast what came back and how to undo it. */
export function useRestoring(article: OpenArticle, snapshot: string, onWhole: () => void): RestoreActs {
  const words = useWords()
  const language = useLanguage()
  const { newsroom, windowId } = useReach()
  const history = useHistory(article.id)
  const [working, setWorking] = useState(false)
  const restore = useMemo(
    () => restoring({ article, mark: newsroom.history.mark, window: windowId }),
    [article, newsroom, windowId],
  )
  const entry = history.kind === 'ready' ? history.entries.find(({ id }) => id === snapshot) : undefined
  const version = entry ? entryInWords(words, entry, new Date(), language) : ''

  const run = async ({ article: then, lost }: Opened, what: Restorable) => {
    if (working) return
    setWorking(true)
    const answer = await restore(then, what, lost)
    setWorking(false)
    if (!answer.ok) {
      showToast({ sentence: words(notRestored[answer.refusal.kind]) })
      return
    }
    const { takeBack, unmarked } = answer.value
    const left = lostOf(what, lost, then)
    const sentence = [
      restoredSentence(words, what, version),
      ...(left > 0 ? [words('history.restored.lost', { count: left })] : []),
      ...(unmarked ? [words('history.restored.unmarked')] : []),
    ].join('. ')
    showToast({ sentence, undo: { label: words('history.undo'), run: () => void takeBack() } })
    if (what.kind === 'all' || what.kind === 'text' || what.kind === 'gallery') onWhole()
  }

  return {
    working,
    whole: (then, whole) =>
      void run(then, whole === 'all' || whole === 'gallery' ? { kind: whole } : { kind: 'text', language: whole }),
    block: (then, inLanguage, part) => void run(then, { kind: 'block', language: inLanguage, part }),
    photo: (then, photo) => void run(then, { kind: 'photo', photo }),
    detail: (then, field) => void run(then, { kind: 'detail', field }),
  }
}
