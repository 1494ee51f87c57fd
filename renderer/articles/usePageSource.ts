import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { useWords } from '../i18n/useWords.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { articleDesk } from './articleDesk.ts'
import type { OpenArticle } from './openArticle.ts'

type Around = Pick<PageSource, 'organisation' | 'records'>

/** What the pages of this article are made of besides the article itself; null until main has told it. */
export function usePageSource(article: OpenArticle): (() => PageSource) | null {
  const reach = useReach()
  const { directory } = articleDesk(reach, useWords())
  const organisation = useQuery({
    queryKey: keys.organisation,
    queryFn: ({ signal }) => reach.newsroom.settings.organisation(undefined, { signal }),
  })
  const [records, setRecords] = useState<Around['records'] | null>(null)
  useEffect(() => {
    let here = true
    directory.all().then(
      all => {
        if (here) setRecords(all)
      },
      (error: unknown) => console.error('the directory did not answer', error),
    )
    return () => {
      here = false
    }
  }, [directory])
  const known = organisation.data
  if (!known || !records) return null
  return () => ({ article: article.present(), organisation: known, records })
}
