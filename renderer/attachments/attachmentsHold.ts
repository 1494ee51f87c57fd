import type { Attachments } from './attachmentEdits.ts'

/** The attachments of the open article; a change is one step of the article's undo list. */
export interface AttachmentsHold {
  readonly get: () => Attachments
  readonly subscribe: (reader: () => void) => () => void
  /** Changes of one group in a row (the letters of one field, the files of one drop) are one step. */
  readonly change: (next: Attachments, group?: string) => void
  readonly endGroup: () => void
}
