import type { Attachment } from '../../shared/attachments/attachment.ts'

/** An attachment as it is when it has just been added. */
export const attachmentOf = (name: string, letter: string): Attachment => ({
  id: letter.repeat(32),
  name,
  bytes: 840_000,
  title: { pl: '', en: '' },
})
