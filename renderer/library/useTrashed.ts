import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'

/** What lies in the trash and fits the words. While a new answer is asked for, the previous one stays. */
export function useTrashed(text: string) {
  const { newsroom } = useReach()
  const query = { text: text.trim().slice(0, 500) }
  return useQuery({
    queryKey: [...keys.trash, query],
    queryFn: ({ signal }) => newsroom.trash.list(query, { signal }),
    placeholderData: keepPreviousData,
  })
}
