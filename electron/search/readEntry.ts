import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import { summarise } from '../../shared/library/summarise.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { articleFile } from '../articles/articleFiles.ts'
import { articleProblemOf } from '../articles/articleProblem.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { readStored } from '../storage/storedFile.ts'
import { systemCode } from '../storage/systemCode.ts'
import type { IndexEntry, Place } from './indexFile.ts'

export type FileStamp = { readonly size: number; readonly mtimeMs: number }

/** What the disk says of an article's file; null where there is none. */
export async function stampOf(fs: FileSystem, folder: string): Promise<FileStamp | null> {
  try {
    const { size, mtimeMs } = await fs.stat(articleFile(folder))
    return { size, mtimeMs }
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
    throw error
  }
}

export const entryOf = (place: Place, stamp: FileStamp, article: Article): IndexEntry => ({
  place,
  ...stamp,
  content: { kind: 'row', row: summarise(article) },
})

/**
 * The entry of one article as its folder has it now; `gone` where the folder holds none. The file's time is taken before the file is
 * read, so that one saved in between is looked at again. A refusal is a disk that does not answer: what was known stays.
 */
export async function readEntry(
  fs: FileSystem,
  { place, folder, id }: { readonly place: Place; readonly folder: string; readonly id: string },
): Promise<Result<IndexEntry | 'gone', 'no-answer'>> {
  const stamp = await stampOf(fs, folder).catch(() => 'no-answer' as const)
  if (stamp === 'no-answer') return refused(stamp)
  const read = await readStored(fs, articleFile(folder), readArticle)
  if (read.ok) {
    const { article } = read.value.data
    return done(entryOf(place, stamp ?? noFile, { ...article, id }))
  }
  const problem = await articleProblemOf(fs, folder, id, read.refusal)
  if (problem.kind === 'missing') return done('gone')
  if (problem.kind !== 'damaged' && problem.kind !== 'newer') return refused('no-answer')
  return done({ place, ...(stamp ?? noFile), content: { kind: 'problem', problem } })
}

const noFile: FileStamp = { size: 0, mtimeMs: 0 }
