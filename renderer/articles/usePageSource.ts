import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { useDirectory } from '../directory/useDirectory.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import type { OpenArticle } from './openArticle.ts'

/** What the pages of this article are made of besides the article itself is asked of main. */
export type PageSourceAsked =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly retry: () => void }
  /** `take` answers the article as it is on the desk at that moment. */
  | { readonly kind: 'ready'; readonly take: () => PageSource }

export function usePageSource(article: OpenArticle): PageSourceAsked {
  const { newsroom } = useReach()
  const organisation = useQuery({
    queryKey: keys.organisation,
    queryFn: ({ signal }) => newsroom.settings.organisation(undefined, { signal }),
  })
  const records = useDirectory()
  return useMemo((): PageSourceAsked => {
    if (organisation.data && records.data) {
      const around = { organisation: organisation.data, records: records.data }
      return { kind: 'ready', take: () => ({ article: article.present(), ...around }) }
    }
    if (!organisation.isError && !records.isError) return { kind: 'waiting' }
    const retry = () => {
      void organisation.refetch()
      void records.refetch()
    }
    return { kind: 'refused', retry }
  }, [
    article,
    organisation.data,
    organisation.isError,
    organisation.refetch,
    records.data,
    records.isError,
    records.refetch,
  ])
}
