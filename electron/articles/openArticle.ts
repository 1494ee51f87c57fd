import { basename } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { ReadArticle } from '../../shared/articles/migrations.ts'
import { done, type Result } from '../../shared/result.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import { openStored, type Stored } from '../storage/openStored.ts'
import type { StoredProblem } from '../storage/storedFile.ts'
import { articleFile, olderShapeFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'

/**
 * Opens the file of one article for writing. Where it was stored in an older shape, the first save keeps that file as
 * `article.v<shape>.json`; without that copy nothing is saved over it.
 */
export async function openArticle(
  fs: FileSystem,
  folder: string,
  reader: ReadArticle,
): Promise<Result<Stored<Article>, StoredProblem>> {
  const file = articleFile(folder)
  const format = articleFormat(reader)
  /** The shape that the file on the disk still has. */
  const stored: { older: number | null } = { older: null }
  const opened = await openStored<Article>({
    fs,
    file,
    format: json => {
      const read = format(json)
      if (!read.ok) return read
      stored.older = read.value.migratedFrom
      // A folder that somebody copied by hand is an article of its own.
      return done({ ...read.value.article, id: basename(folder) })
    },
  })
  if (!opened.ok) return opened
  const { data, replace, foreign } = opened.value
  return done({
    data,
    foreign,
    async replace(next) {
      if (stored.older !== null) await keepOlder(fs, folder, stored.older)
      stored.older = null
      await replace(next)
    },
  })
}

/** Throws the system's error; a file that somebody removed meanwhile has nothing to keep. */
async function keepOlder(fs: FileSystem, folder: string, shape: number): Promise<void> {
  const bytes = await fs.readFile(articleFile(folder)).catch(ifMissing(null))
  if (bytes) await durableWrite(fs, olderShapeFile(folder, shape), bytes)
}
