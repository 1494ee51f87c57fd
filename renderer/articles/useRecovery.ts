import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Recovery } from '../../shared/contract/recovery.ts'
import { useReach } from '../ui/reach.ts'
import { useLibraryStatus } from '../ui/useLibraryAccess.ts'

/**
 * What was open when Kronika ended without a word, until somebody has seen it. Asked once for each library: a window that lives
 * through the end of its host has lost nothing.
 */
export function useRecovery(): { readonly recovery: Recovery | null; readonly seen: () => void } {
  const { newsroom, windowId } = useReach()
  const queries = useQueryClient()
  const { data: status } = useLibraryStatus()
  const open = status?.kind === 'open' ? status : null
  const queryKey = ['recovery', open?.label ?? '', open?.access.kind ?? '']
  const { data = null } = useQuery({
    queryKey,
    queryFn: ({ signal }) => newsroom.library.recovery({ window: windowId }, { signal }),
    enabled: open !== null,
  })
  const seen = () => {
    if (!data) return
    queries.setQueryData(queryKey, null)
    newsroom.library.recoverySeen().catch((error: unknown) => console.error('it will be told again', error))
  }
  return { recovery: data, seen }
}
