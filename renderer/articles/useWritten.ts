import { useCallback, useMemo } from 'react'
import { type Language, languages } from '../../shared/language/language.ts'
import { versionsWritten } from '../../shared/publishing/versionsWritten.ts'
import type { OpenArticle } from './openArticle.ts'
import { useAfterPause } from './useAfterPause.ts'

/** The languages in which the article is written now; another list only when one of them has come or gone. */
export function useWritten(article: OpenArticle): readonly Language[] {
  const read = useCallback(() => versionsWritten(article.present()).join(' '), [article])
  const written = useAfterPause(article.anyEdit, read)
  return useMemo(() => languages.filter(language => written.split(' ').includes(language)), [written])
}
