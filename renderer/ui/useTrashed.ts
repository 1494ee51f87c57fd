import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { keys } from './queries.ts'
import { useReach } from './reach.ts'

/** What lies in the trash and fits the words. While a new answer is asked for, the previous one stays. Where it is not `wanted`, nothing is asked. */
export function useTrashed(text: string, wanted = true) {
  const { newsroom } = useReach()
  const query = { text: text.trim().slice(0, 500) }
  return useQuery({
    queryKey: [...keys.trash, query],
    queryFn: ({ signal }) => newsroom.trash.list(query, { signal }),
    placeholderData: keepPreviousData,
    enabled: wanted,
  })
}
