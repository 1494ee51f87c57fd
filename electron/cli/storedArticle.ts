import { join } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { articleFile } from '../articles/articleFiles.ts'
import { articleFormat } from '../articles/articleFormat.ts'
import { articleProblemOf } from '../articles/articleProblem.ts'
import { libraryFiles } from '../library/libraryFiles.ts'
import { readStored } from '../storage/storedFile.ts'
import { type Outcome, refusedOutcome } from './outcome.ts'
import { articleSentence } from './sentences.ts'
import type { Terminal } from './terminal.ts'

/** An article of the library by its file alone, or why there is none to read. */
export async function storedArticle(id: string, terminal: Terminal): Promise<Result<Article, Outcome>> {
  const { fs } = terminal
  const folder = join(libraryFiles(terminal.folder).articles, id)
  const read = await readStored(fs, articleFile(folder), articleFormat(readArticle))
  if (read.ok) return done(read.value.data.article)
  const problem = await articleProblemOf(fs, folder, id, read.refusal)
  return refused(refusedOutcome(problem, articleSentence(problem, terminal)))
}
