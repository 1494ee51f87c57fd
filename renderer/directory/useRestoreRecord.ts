import { useQueryClient } from '@tanstack/react-query'
import { useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { recordSentence } from './recordSentence.ts'

/** Brings one record back from the trash and answers why it did not come back, or null. */
export function useRestoreRecord(): (id: string, name: string) => Promise<string | null> {
  const { newsroom } = useReach()
  const queries = useQueryClient()
  const words = useWords()
  return async (id, name) => {
    const answer = await attempt(newsroom.directory.restore({ id }))
    await Promise.all([keys.directory, keys.trash].map(queryKey => queries.invalidateQueries({ queryKey })))
    return answer.ok ? null : recordSentence(words, answer.refusal, name)
  }
}
