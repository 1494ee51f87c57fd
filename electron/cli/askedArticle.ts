import { articleId } from '../../shared/articles/articleShape.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { type Outcome, refusedOutcome, wrongUse } from './outcome.ts'
import { articleSentence } from './sentences.ts'
import type { Terminal } from './terminal.ts'

/** The id that was typed. What is not shaped like one names no article, and never a folder elsewhere. */
export function askedArticle(typed: string | undefined, terminal: Terminal): Result<string, Outcome> {
  if (typed === undefined) return refused(wrongUse('needs-id'))
  if (articleId.safeParse(typed).success) return done(typed)
  const missing = { kind: 'missing', id: typed } as const
  return refused(refusedOutcome(missing, articleSentence(missing, terminal)))
}
