import { join } from 'node:path'
import { articleId } from '../../shared/articles/articleShape.ts'
import type { Listed } from '../../shared/contract/articles.ts'
import { libraryFiles } from '../library/libraryFiles.ts'
import type { IndexEntry } from '../search/indexFile.ts'
import { listing } from '../search/listing.ts'
import { readEntry } from '../search/readEntry.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'

/** Whether the folder holds a library at all. */
export async function holdsLibrary(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    return (await fs.stat(libraryFiles(folder).library)).isFile()
  } catch (error) {
    if (systemCode(error) === '') throw error
    return false
  }
}

/** The articles of a library by their files alone: takes no lock, writes nothing, and is right while a window writes. */
export async function listArticles(fs: FileSystem, folder: string): Promise<Listed> {
  const { articles } = libraryFiles(folder)
  const entries: IndexEntry[] = []
  for (const id of (await fs.readdir(articles)).filter(name => articleId.safeParse(name).success)) {
    const read = await readEntry(fs, { place: 'library', folder: join(articles, id), id })
    if (read.ok && read.value !== 'gone') entries.push(read.value)
  }
  return listing(entries, { place: 'library', text: '', state: null, year: null }, () => '')
}
