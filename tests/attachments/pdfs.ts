import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentLibrary } from '../../electron/attachments/attachmentLibrary.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { HandedFile } from '../../electron/storage/handedFiles.ts'
import { freshFolder } from '../storage/freshFolder.ts'

export const article = 'kongres2026'

/** A small PDF of one empty page, told from others by its words. */
export const pdf = (words: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )

export const idOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** A library with one article in a fresh folder, and a memory stick with the files of the speakers. */
export async function attachmentDesk(fs: FileSystem = nodeFileSystem) {
  const root = await freshFolder()
  const articlesFolder = join(root, 'articles')
  const stick = join(root, 'pendrive')
  await mkdir(join(articlesFolder, article), { recursive: true })
  await mkdir(stick)
  return {
    attachments: attachmentLibrary({ fs, articlesFolder }),
    folder: join(articlesFolder, article, 'attachments'),
    /** A file as the user hands it over; on the disk it has a short name, as the browser host's spool gives it. */
    async handed(name: string, content: Uint8Array): Promise<HandedFile> {
      const path = join(stick, idOf(Buffer.from(name)))
      await writeFile(path, content)
      return { path, name, bytes: content.length, release: async () => undefined }
    },
  }
}
