import type { MentionKind } from '../../shared/document/marks/mention.ts'

/** A person or an institution as one row of the `@` list. */
export interface RecordRow {
  readonly kind: MentionKind
  /** Id of the record in the directory. */
  readonly id: string
  /** The name, as the row shows it. */
  readonly name: string
  /** Office, abbreviation, institution: what tells two of one name apart; may be empty. */
  readonly about: string
  /** The words that choosing it leaves in the text. */
  readonly text: string
}

/** A way to put a record where the text is: with the office or by the name alone, in the case that the words before ask for. */
export interface RecordForm {
  /** "wicemarszałkiem województwa pomorskiego"; empty for the name alone. */
  readonly office: string
  readonly name: string
  /** How many letters before the place it takes the place of: the part of the office that was typed already. */
  readonly replaces: number
}

/** Where the `@` list comes from; the directory itself is handed in. */
export interface RecordSource {
  /** The nearest first; an empty query may find nothing. */
  readonly findRecords: (query: string) => readonly RecordRow[] | Promise<readonly RecordRow[]>
  /** One record, or null when the directory does not have it. */
  readonly findRecord: (id: string) => RecordRow | null | Promise<RecordRow | null>
  /** Other ways to put this record than by its name as it is, after this text of the paragraph; the likeliest first. */
  readonly formsOf: (id: string, before: string) => readonly RecordForm[] | Promise<readonly RecordForm[]>
  /** Makes a record on the spot, or null when it was refused or given up; saying why is the caller's. */
  readonly onNewRecord: (kind: MentionKind, text: string) => Promise<RecordRow | null>
}

/** The attachments of the item, as far as a text needs them. */
export interface AttachmentSource {
  /** Lets the person choose one attachment, or null; `hash` is its id, `name` the name of its file. */
  readonly chooseAttachment: () => Promise<{ readonly hash: string; readonly name: string } | null>
  /** What the page calls it in the language of the text, and its size in words; null when the item does not have it. */
  readonly findAttachment: (hash: string) => { readonly title: string; readonly size: string } | null
  /** Tells when the list changes; what it answers stops that. */
  readonly watchAttachments: (changed: () => void) => () => void
}

/** The gallery, as far as a text needs it. */
export interface PhotoSource {
  /** Lets the person choose one photo of the gallery, or null. */
  readonly choosePhoto: () => Promise<string | null>
  /** Address and alt text in the language of the text, or null when the photo is not in the gallery. */
  readonly findPhoto: (id: string) => { readonly address: string; readonly alt: string } | null
  /** Tells when the gallery changes; what it answers stops that. */
  readonly watchPhotos: (changed: () => void) => () => void
}
