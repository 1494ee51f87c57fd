import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publisher } from '../../electron/publishing/publisher.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import type { ExportRefusal } from '../../shared/contract/publishing.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { article as articleId, photoDesk } from '../photos/desk.ts'
import { handed, jpeg } from '../photos/pictures.ts'
import { congress, narew } from './congress.ts'

const pictures = { 'IMG_4401.jpg': jpeg(1200, 800), 'IMG_4402.jpg': jpeg(300, 450) }

/** The congress with two photos really in its gallery, a publisher over it, and a folder to export into. */
export async function packageDesk() {
  const desk = await photoDesk()
  const added = []
  for (const [name, bytes] of Object.entries(pictures)) {
    const photo = await desk.photos.add({ article: articleId, file: await handed(desk.card, name, await bytes) })
    if (!photo.ok) throw new Error(`the fixture ${name} was refused: ${photo.refusal.kind}`)
    added.push(photo.value)
  }
  const site = join(desk.card, 'strona')
  await mkdir(site)
  let stored: Article = { ...congress, id: articleId, gallery: { photos: added, cover: null } }
  const articles = {
    read: async (id: string): Promise<Result<Article, ExportRefusal>> =>
      id === stored.id ? done(stored) : refused({ kind: 'missing', id }),
  }
  const publisherOn = (disk: FileSystem) =>
    publisher({
      fs: disk,
      articles,
      organisation: { read: () => narew },
      directory: { list: () => [...starterInstitutions] },
      photos: desk.photos,
      attachments: desk.attachments,
      packed: async () => undefined,
    })
  return {
    ...desk,
    site,
    stored: () => stored,
    change: (changed: Partial<Article>) => {
      stored = { ...stored, ...changed }
    },
    /** Adds a photo to the gallery, with words. */
    async photograph(name: string, bytes: Uint8Array, words: Partial<Photo> = {}): Promise<Photo> {
      const added = await desk.photos.add({ article: articleId, file: await handed(desk.card, name, bytes) })
      if (!added.ok) throw new Error(`the fixture ${name} was refused: ${added.refusal.kind}`)
      const photo = { ...added.value, ...words }
      stored = { ...stored, gallery: { ...stored.gallery, photos: [...stored.gallery.photos, photo] } }
      return photo
    },
    /** Adds a PDF to the article. */
    async attach(name: string, content: string | Uint8Array): Promise<Attachment> {
      const added = await desk.attachments.add({ article: articleId, file: await handed(desk.card, name, content) })
      if (!added.ok) throw new Error(`the fixture ${name} was refused: ${added.refusal.kind}`)
      const { details } = stored
      stored = { ...stored, details: { ...details, attachments: [...details.attachments, added.value] } }
      return added.value
    },
    publisher: publisherOn(nodeFileSystem),
    /** The same, writing to another disk. */
    publisherOn,
  }
}

/** Every file below a folder by its relative path. */
export async function filesIn(folder: string): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files[path.slice(folder.length + 1).replaceAll('\\', '/')] = await readFile(path)
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
}
