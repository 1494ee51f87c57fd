import { join } from 'node:path'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import { pdfHeadBytes } from '../../shared/attachments/isPdf.ts'
import { whyNotTaken } from '../../shared/attachments/whyNotTaken.ts'
import type { AttachmentRefusal } from '../../shared/contract/attachments.ts'
import { unnamed } from '../../shared/language/language.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { keepOriginal } from '../photos/keepOriginal.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { HandedFile } from '../storage/handedFiles.ts'
import { isFolder } from '../storage/isFolder.ts'
import { readHead } from '../storage/readHead.ts'
import { storageTroubleOf } from '../storage/storageTrouble.ts'

/**
 * The PDF files of a library: beside their article, named by content and never altered.
 * Which of them a page lists, in what order and under what titles, is the article's own matter.
 */
export function attachmentLibrary({
  fs,
  articlesFolder,
}: {
  readonly fs: FileSystem
  readonly articlesFolder: string
}) {
  const folderOf = (article: string): string => join(articlesFolder, article, 'attachments')

  return {
    /** Keeps the file; the same bytes again give the same id and no second copy. */
    async add({
      article,
      file,
    }: {
      article: string
      file: HandedFile
    }): Promise<Result<Attachment, AttachmentRefusal>> {
      const head = await readHead(fs, file.path, pdfHeadBytes)
      const kind = head === null ? 'unreadable' : whyNotTaken(file.bytes, head)
      if (kind !== null) return refused({ kind, file: file.name })
      const folder = folderOf(article)
      try {
        if (!(await isFolder(fs, join(articlesFolder, article)))) return refused({ kind: 'not-open', file: file.name })
        const kept = await keepOriginal(fs, file.path, folder, 'pdf')
        if (!kept.ok) return refused({ kind: 'unreadable', file: file.name })
        const { id, bytes } = kept.value
        // macOS gives names with their accents apart; put together they are found, sorted and shown like any others.
        return done({ id, name: file.name.normalize('NFC'), bytes, title: unnamed })
      } catch (error) {
        return refused(storageTroubleOf(error, folder, file.bytes))
      }
    },

    /** Where the file of an attachment is. */
    file: (article: string, id: string): string => join(folderOf(article), `${id}.pdf`),
  }
}
