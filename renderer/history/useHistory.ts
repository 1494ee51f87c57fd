import { useQuery } from '@tanstack/react-query'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { SnapshotRefusal } from '../../shared/contract/history.ts'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import type { Result } from '../../shared/result.ts'
import { attempt, type Unreachable } from '../ui/attempt.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'

export type HistoryAsked =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly entries: readonly SnapshotEntry[]; readonly unreadable: number }

/** The history of an article, newest first; asked again whenever main says that it changed. */
export function useHistory(article: string): HistoryAsked {
  const { newsroom } = useReach()
  const { data, isError, refetch } = useQuery({
    queryKey: [...keys.history, article],
    queryFn: ({ signal }) => newsroom.history.list({ article }, { signal }),
  })
  if (data?.ok) return { kind: 'ready', ...data.value }
  if (isError || data) return { kind: 'refused', retry: () => void refetch() }
  return { kind: 'waiting' }
}

/** A snapshot opened: the article as it was, and the ids of its photos and attachments whose files are nowhere. */
export type Opened = { readonly article: Article; readonly lost: ReadonlySet<string> }

/** Null while it is on its way. A snapshot never changes, but whether its files are there may. */
export function useSnapshot(
  article: string,
  snapshot: string | null,
): Result<Opened, SnapshotRefusal | Unreachable> | null {
  const { newsroom } = useReach()
  const { data } = useQuery({
    queryKey: [...keys.history, article, snapshot],
    enabled: snapshot !== null,
    queryFn: async ({ signal }): Promise<Result<Opened, SnapshotRefusal | Unreachable>> => {
      const asked = { article, snapshot: snapshot ?? '' }
      const opened = await attempt(newsroom.history.open(asked, { signal }))
      if (!opened.ok) return opened
      const lost = await attempt(newsroom.history.lost(asked, { signal }))
      return { ok: true, value: { article: opened.value, lost: new Set(lost.ok ? lost.value : []) } }
    },
  })
  return data ?? null
}
