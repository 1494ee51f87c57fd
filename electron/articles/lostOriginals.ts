import type { Article } from '../../shared/articles/articleShape.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import { attachmentsFolder, photosFolder } from './articleFiles.ts'

async function idsIn(fs: FileSystem, folder: string): Promise<ReadonlySet<string>> {
  const names = await fs.readdir(folder).catch(ifMissing([]))
  return new Set(names.map(name => name.split('.')[0] ?? ''))
}

/** Photos and attachments that an article names, whose files do not lie in its folder: they cannot be brought back. Throws the system's error. */
export async function lostOriginals(fs: FileSystem, folder: string, article: Article): Promise<string[]> {
  const [photos, attachments] = [await idsIn(fs, photosFolder(folder)), await idsIn(fs, attachmentsFolder(folder))]
  return [
    ...article.gallery.photos.filter(({ id }) => !photos.has(id)),
    ...article.details.attachments.filter(({ id }) => !attachments.has(id)),
  ].map(({ id }) => id)
}
