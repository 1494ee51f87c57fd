import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { TrashItem } from '../../shared/contract/trash.ts'
import { useRestoreRecord } from '../directory/useRestoreRecord.ts'
import { useMoment } from '../i18n/useMoment.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import { moveSentence } from './moveSentence.ts'
import { placeOf, trashTitle } from './trashRow.ts'

/** Brings articles and records back from the trash. */
export function useRestore() {
  const { newsroom } = useReach()
  const queries = useQueryClient()
  const words = useWords()
  const language = useLanguage()
  const when = useMoment()
  const restoreRecord = useRestoreRecord()
  const [refusal, setRefusal] = useState<string | null>(null)

  /** Why it did not come back, or null. */
  async function refusalOf(item: TrashItem, title: string): Promise<string | null> {
    if (placeOf(item).place !== 'articles') return restoreRecord(item.id, title)
    const answer = await attempt(newsroom.articles.restore({ id: item.id }))
    await Promise.all([keys.articles, keys.trash].map(queryKey => queries.invalidateQueries({ queryKey })))
    return answer.ok ? null : moveSentence(words, answer.refusal, title, when)
  }

  async function restore(item: TrashItem): Promise<boolean> {
    const title = trashTitle(item, words, language)
    const sentence = await refusalOf(item, title)
    setRefusal(sentence)
    if (sentence !== null) return false
    const restored = placeOf(item).place === 'articles' ? 'library.restored' : 'trash.recordRestored'
    showToast({ sentence: words(restored, { title }) })
    return true
  }

  return { refusal, dismiss: () => setRefusal(null), restore }
}
