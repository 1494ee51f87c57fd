import { z } from 'zod'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { ArticleProblem } from '../../shared/contract/articles.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { documentShape } from '../../shared/document/documentShape.ts'
import { titleOf } from '../../shared/document/parts.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { goodCopyOf, goodCopyTime } from '../storage/goodCopy.ts'
import { ifNotGiven } from '../storage/ifNotGiven.ts'
import { parseJson, type StoredProblem } from '../storage/storedFile.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'

export type Missing = { readonly kind: 'missing'; readonly id: string }

const format = articleFormat(readArticle)

/** What the user is told about an article that could not be read, under the title that its files still tell. */
export async function articleProblemOf(
  fs: FileSystem,
  folder: string,
  id: string,
  problem: StoredProblem,
): Promise<Missing | ArticleProblem | StorageTrouble> {
  const file = articleFile(folder)
  switch (problem.kind) {
    case 'newer':
      return newerArticle(fs, folder, id, problem.shape)
    case 'missing':
    case 'damaged': {
      const copyFrom = await goodCopyTime(fs, file, format)
      if (problem.kind === 'missing' && copyFrom === null) return { kind: 'missing', id }
      const title = (await titleIn(fs, file)) || (await titleIn(fs, goodCopyOf(file)))
      return { kind: 'damaged', id, title, copyFrom }
    }
    default:
      return problem
  }
}

/** An article that only a newer Kronika may read or write. */
export async function newerArticle(
  fs: FileSystem,
  folder: string,
  id: string,
  shape: number,
): Promise<Extract<ArticleProblem, { kind: 'newer' }>> {
  return { kind: 'newer', id, title: await titleIn(fs, articleFile(folder)), shape }
}

const titled = z.looseObject({ pl: z.looseObject({ document: documentShape }) })

/** The Polish title in a file of whatever shape, or an empty text. */
async function titleIn(fs: FileSystem, file: string): Promise<string> {
  const bytes = await fs.readFile(file).catch(ifNotGiven(null))
  const json = bytes && parseJson(bytes)
  const read = titled.safeParse(json?.ok ? json.value : null)
  return read.success ? titleOf(read.data.pl.document) : ''
}
