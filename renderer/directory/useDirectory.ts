import { useQuery } from '@tanstack/react-query'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'

/** People and institutions for what is drawn; asked again when main says that they changed. */
export function useDirectory() {
  const { newsroom } = useReach()
  return useQuery({
    queryKey: keys.directory,
    queryFn: ({ signal }) => newsroom.directory.list(undefined, { signal }),
  })
}
