import { join } from 'node:path'
import { articleId } from '../../shared/articles/articleShape.ts'
import { attachmentsFolder, photosFolder } from '../articles/articleFiles.ts'
import { recordsFolder } from '../directory/recordTrash.ts'
import { historyFolder } from '../history/historyFiles.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'
import { logoOwner } from './logos.ts'

export type Place = 'articles' | 'trash'

/** The folder of one article with the names of all that lies in it. */
export type ArticleFolder = {
  readonly place: Place
  readonly id: string
  /** Inside the library, with slashes: "articles/…". */
  readonly path: string
  readonly names: readonly string[]
  readonly photos: readonly string[]
  readonly attachments: readonly string[]
  readonly history: readonly string[]
}

export type Walked = {
  readonly root: readonly string[]
  readonly places: Readonly<Record<Place, readonly string[]>>
  /** Names of the deleted records in the trash. */
  readonly records: readonly string[]
  /** Names of the logos. */
  readonly logos: readonly string[]
  readonly folders: readonly ArticleFolder[]
}

/** Names all that lies in a library; opens no file. Throws the system's error when the library's own folder cannot be read. */
export async function walkLibrary(fs: FileSystem, folder: string, signal: AbortSignal): Promise<Walked> {
  const root = (await fs.readdir(folder)).sort()
  const places = {
    articles: await namesIn(fs, join(folder, 'articles')),
    trash: await namesIn(fs, join(folder, 'trash')),
  }
  const folders: ArticleFolder[] = []
  for (const place of ['articles', 'trash'] as const) {
    for (const id of places[place].filter(name => isArticle(place, name))) {
      signal.throwIfAborted()
      folders.push(await walkFolder(fs, folder, place, id))
    }
  }
  return {
    root,
    places,
    records: await namesIn(fs, join(folder, 'trash', recordsFolder)),
    logos: await namesIn(fs, photosFolder(join(folder, logoOwner))),
    folders,
  }
}

export async function walkFolder(fs: FileSystem, library: string, place: Place, id: string): Promise<ArticleFolder> {
  const at = join(library, place, id)
  return {
    place,
    id,
    path: `${place}/${id}`,
    names: await namesIn(fs, at),
    photos: await namesIn(fs, photosFolder(at)),
    attachments: await namesIn(fs, attachmentsFolder(at)),
    history: await namesIn(fs, historyFolder(at)),
  }
}

/** Whether a name in `articles/` or `trash/` can be that of an article's folder. */
export const isArticle = (place: Place, name: string): boolean =>
  articleId.safeParse(name).success && !(place === 'trash' && name === recordsFolder)

/** A folder that is not there, or a file of its name, holds no names; what else the disk says is not passed over. */
async function namesIn(fs: FileSystem, path: string): Promise<string[]> {
  try {
    return (await fs.readdir(path)).sort()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return []
    throw error
  }
}
