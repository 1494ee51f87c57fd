import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import { useTrashed } from '../ui/useTrashed.ts'
import type { LibraryView } from './libraryView.ts'

/** Milliseconds. */
const lookAgainAfter = 15_000

type Place = 'library' | 'trash'

/** The articles that fit what is set up. While new ones are asked for, the previous ones stay. */
export function useListed(place: Place, view: Pick<LibraryView, 'text' | 'state' | 'year'>) {
  const { newsroom } = useReach()
  const mayWrite = useMayWrite()
  const query = { place, text: view.text.trim().slice(0, 500), state: view.state, year: view.year }
  return useQuery({
    queryKey: [...keys.articles, query],
    queryFn: ({ signal }) => newsroom.articles.list(query, { signal }),
    placeholderData: keepPreviousData,
    // Nobody tells of what somebody else saves: main looks at the disk again when it is asked.
    refetchInterval: mayWrite ? false : lookAgainAfter,
  })
}

/** How many articles there are, and how much lies in the trash. The trash is asked, because it is short and its answer counts both places. */
export function useCounts() {
  const listed = useListed('trash', { text: '', state: null, year: null }).data?.counts
  const trashed = useTrashed('').data?.count
  return listed ? { library: listed.library, trash: trashed ?? listed.trash } : null
}
