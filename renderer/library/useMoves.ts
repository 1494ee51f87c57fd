import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ArticleProblem, MoveRefusal } from '../../shared/contract/articles.ts'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import type { Result } from '../../shared/result.ts'
import { spoken } from '../i18n/spoken.ts'
import { useMoment } from '../i18n/useMoment.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { hideToasts, showToast } from '../ui/showToast.tsx'
import { moveSentence } from './moveSentence.ts'

/**
 * Everything a list does to whole articles. A removal is undone from its toast, or with Ctrl+Z afterwards; `onBack` hears what came
 * back.
 */
export function useMoves(onBack: (id: string) => void) {
  const { newsroom, windowId } = useReach()
  const queries = useQueryClient()
  const words = useWords()
  const language = useLanguage()
  const when = useMoment()
  const announce = useAnnounce()
  const [refusal, setRefusal] = useState<string | null>(null)
  const trashed = useRef<ArticleSummary[]>([])

  const titleOf = (row: ArticleSummary) => spoken(row.title, language).text.trim() || words('library.untitled')

  async function move<T>(call: Promise<Result<T, MoveRefusal | ArticleProblem>>, title: string): Promise<T | null> {
    setRefusal(null)
    const answer = await attempt(call)
    if (!answer.ok) {
      setRefusal(moveSentence(words, answer.refusal, title, when))
      return null
    }
    await Promise.all([keys.articles, keys.trash].map(queryKey => queries.invalidateQueries({ queryKey })))
    return answer.value
  }

  /** The answer of main where it is a value without content: done, or not. */
  const moved = async (call: Promise<Result<null, MoveRefusal>>, title: string): Promise<boolean> =>
    (await move(
      call.then(answer => (answer.ok ? { ok: true, value: true } : answer)),
      title,
    )) ?? false

  async function restore(row: ArticleSummary): Promise<void> {
    if (!(await moved(newsroom.articles.restore({ id: row.id }), titleOf(row)))) return
    trashed.current = trashed.current.filter(one => one.id !== row.id)
    showToast({ sentence: words('library.restored', { title: titleOf(row) }) })
    onBack(row.id)
  }

  async function toTrash(row: ArticleSummary): Promise<boolean> {
    const call = newsroom.articles.trash({ id: row.id, window: windowId }).then(answer => {
      // At once, and not when the list has been asked for again: Ctrl+Z may come before.
      if (answer.ok) trashed.current.push(row)
      return answer
    })
    if (!(await moved(call, titleOf(row)))) return false
    showToast({
      sentence: words('library.trashed', { title: titleOf(row) }),
      undo: { label: words('shell.undo'), run: () => void restore(row) },
    })
    return true
  }

  async function undoLast(): Promise<void> {
    const last = trashed.current.at(-1)
    if (!last) return
    hideToasts()
    await restore(last)
  }

  async function duplicate(row: ArticleSummary): Promise<string | null> {
    const copy = await move(newsroom.articles.duplicate({ id: row.id }), titleOf(row))
    if (copy) announce(words('library.duplicated', { title: titleOf(row) }))
    return copy?.id ?? null
  }

  return { refusal, move, toTrash, undoLast, duplicate }
}
