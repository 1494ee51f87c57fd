import { useQuery } from '@tanstack/react-query'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'

/** What names a record: articles with their places, and other records. */
export function useReferences(id: string) {
  const { newsroom } = useReach()
  return useQuery({
    queryKey: [...keys.references, id],
    queryFn: ({ signal }) => newsroom.directory.references({ id }, { signal }),
  })
}
