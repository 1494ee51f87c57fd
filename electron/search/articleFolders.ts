import { join } from 'node:path'
import { articleId } from '../../shared/articles/articleShape.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { Place } from './indexFile.ts'

export type Folders = Readonly<Record<Place, string>>

export type FolderOfArticle = { readonly place: Place; readonly id: string; readonly folder: string }

/** Folders named like articles, those of the library before those in the trash. Throws the system's error. */
export async function articleFolders(fs: FileSystem, folders: Folders): Promise<readonly FolderOfArticle[]> {
  const found: FolderOfArticle[] = []
  for (const place of ['library', 'trash'] as const) {
    for (const name of await fs.readdir(folders[place])) {
      if (articleId.safeParse(name).success) found.push({ place, id: name, folder: join(folders[place], name) })
    }
  }
  return found
}
