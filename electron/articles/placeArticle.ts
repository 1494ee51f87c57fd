import { dirname } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { temporaryName } from '../storage/temporaryName.ts'
import { articleFile } from './articleFiles.ts'

/**
 * Makes the folder of a new article. It is built under a temporary name and appears whole, so that no one ever finds an article
 * without its text or its photos. `fill` puts the rest into the folder before. Throws the system's error, leaving nothing behind.
 */
export async function placeArticle(
  fs: FileSystem,
  folder: string,
  article: Article,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryName(folder)
  let made = temporary
  try {
    await fs.mkdir(temporary, { recursive: false })
    await fill(temporary)
    await durableWrite(fs, articleFile(temporary), JSON.stringify(article))
    await renameWithRetries(fs, temporary, folder)
    made = folder
    await syncFolder(fs, dirname(folder))
  } catch (error) {
    // What it was made from is still there: whoever is told that it failed will make it again, and must not find two.
    await fs.rm(made, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}
