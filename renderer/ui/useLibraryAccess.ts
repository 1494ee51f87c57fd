import { useQuery } from '@tanstack/react-query'
import type { LibraryAccess } from '../../shared/contract/library.ts'
import { keys } from './queries.ts'
import { useReach } from './reach.ts'

/** Whether the library is open, and what may be done with it. */
export function useLibraryStatus() {
  const { newsroom } = useReach()
  return useQuery({
    queryKey: keys.libraryStatus,
    queryFn: ({ signal }) => newsroom.library.status(undefined, { signal }),
  })
}

const write: LibraryAccess = { kind: 'write' }

/** What may be done with the library. One that is closed says so elsewhere. */
export function useLibraryAccess(): LibraryAccess {
  const { data } = useLibraryStatus()
  return data?.kind === 'open' ? data.access : write
}

/** Whether the library may be changed: false while somebody else writes in it. */
export const useMayWrite = (): boolean => useLibraryAccess().kind === 'write'
