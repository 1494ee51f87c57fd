import { oc } from '@orpc/contract'
import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { attachment } from '../attachments/attachment.ts'
import { fileToken, result } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

/** `file` is the name the user sees, not a path. */
const attachmentRefusal = z.union([
  z.object({ kind: z.enum(['not-a-pdf', 'empty', 'too-large', 'unreadable', 'not-open']), file: z.string() }),
  storageTrouble,
])
export type AttachmentRefusal = Readonly<z.infer<typeof attachmentRefusal>>

export const attachmentsContract = {
  /**
   * Keeps a PDF beside the article, named by its content; the same bytes again give the same id and no second copy.
   * Which files the page lists, and under what titles, is a section of the article, which the window saves.
   */
  add: oc.input(z.object({ article: articleId, token: fileToken })).output(result(attachment, attachmentRefusal)),
}
