import type { Attachment } from '../../shared/attachments/attachment.ts'
import type { Bilingual } from '../../shared/language/language.ts'

/** The files of an item, in the order in which a page lists them. */
export type Attachments = readonly Attachment[]

export const hasAttachment = (all: Attachments, id: string): boolean => all.some(one => one.id === id)

export const withAttachment = (all: Attachments, attachment: Attachment): Attachments =>
  hasAttachment(all, attachment.id) ? all : [...all, attachment]

export const withoutAttachment = (all: Attachments, id: string): Attachments => all.filter(one => one.id !== id)

/** Puts a removed file back where it stood, unless it is in the list again. */
export const withAttachmentAt = (all: Attachments, attachment: Attachment, at: number): Attachments =>
  hasAttachment(all, attachment.id) ? all : [...all.slice(0, at), attachment, ...all.slice(at)]

/** One place up (-1) or down (1); at either end nothing changes. */
export function movedAttachment(all: Attachments, id: string, by: -1 | 1): Attachments {
  const from = all.findIndex(one => one.id === id)
  const moved = all[from]
  const to = from + by
  if (!moved || to < 0 || to >= all.length) return all
  return withAttachmentAt(withoutAttachment(all, id), moved, to)
}

export const withTitle = (all: Attachments, id: string, title: Bilingual): Attachments =>
  all.map(one => (one.id === id ? { ...one, title } : one))
