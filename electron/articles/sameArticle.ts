import { isDeepStrictEqual } from 'node:util'
import type { Article } from '../../shared/articles/articleShape.ts'

/** Whether two states of an article say the same, whoever stored them when. */
export const sameArticle = (one: Article, other: Article): boolean =>
  isDeepStrictEqual({ ...one, revision: 0, updatedAt: '' }, { ...other, revision: 0, updatedAt: '' })
