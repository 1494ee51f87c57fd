import { QueryCache, QueryClient } from '@tanstack/react-query'
import type { NewsroomEvent } from '../newsroom/eventFeed.ts'
import { isCode } from './isCode.ts'

/** Names under which answers of main are kept in the window. */
export const keys = {
  libraryStatus: ['library-status'],
  articles: ['articles'],
  directory: ['directory'],
  references: ['references'],
  trash: ['trash'],
  history: ['history'],
  personal: ['settings', 'personal'],
  organisation: ['settings', 'organisation'],
} as const

/** What main's event makes stale. A changed library makes everything stale but the person's own settings. */
export function staleAfter(event: NewsroomEvent): readonly (readonly string[])[] {
  switch (event.kind) {
    case 'articles-changed':
      return [keys.articles, keys.references, keys.trash]
    case 'directory-changed':
      return [keys.directory, keys.references, keys.trash]
    case 'history-changed':
      return [[...keys.history, event.article]]
    case 'settings-changed':
      return [keys.personal, keys.organisation]
    case 'library-changed':
      return [
        keys.libraryStatus,
        keys.articles,
        keys.directory,
        keys.references,
        keys.trash,
        keys.history,
        keys.organisation,
      ]
    case 'hello':
      // The stream began again: whatever happened while it was down is unknown.
      return [
        keys.libraryStatus,
        keys.articles,
        keys.directory,
        keys.references,
        keys.trash,
        keys.history,
        keys.personal,
        keys.organisation,
      ]
    case 'foreign-kept':
    case 'host-gone':
    case 'closing':
    case 'progress':
    case 'reload':
      return []
    default:
      return event satisfies never
  }
}

/**
 * Main tells what has changed, so nothing is asked again by the clock. `always`: main is on this computer and answers
 * with the network cable out. A question that finds the library closed makes the window ask why.
 */
export function windowQueries(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: error => {
        if (isCode(error, 'LIBRARY_CLOSED')) void client.invalidateQueries({ queryKey: keys.libraryStatus })
      },
    }),
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false },
      mutations: { networkMode: 'always' },
    },
  })
  return client
}
