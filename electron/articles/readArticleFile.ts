import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { ArticleProblem } from '../../shared/contract/articles.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { readStored } from '../storage/storedFile.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'
import { articleProblemOf, type Missing } from './articleProblem.ts'
import type { ArticleShelf } from './articleShelf.ts'

const format = articleFormat(readArticle)

/** The article as the disk has it; one that is open is taken from memory, where nothing stands that is not on the disk. */
export async function readArticleFile(
  shelf: ArticleShelf,
  id: string,
): Promise<Result<Article, Missing | ArticleProblem | StorageTrouble>> {
  const held = shelf.claims.get(id)
  if (held) return done(held.stored.data())
  const folder = shelf.folderOf(id)
  const read = await readStored(shelf.fs, articleFile(folder), format)
  return read.ok
    ? done({ ...read.value.data.article, id })
    : refused(await articleProblemOf(shelf.fs, folder, id, read.refusal))
}
