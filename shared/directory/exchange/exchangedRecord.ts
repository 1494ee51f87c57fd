import type { NewRecord } from '../record.ts'

/** A field of a record that a file can say something about. */
export type ExchangedField =
  | 'id'
  | 'kind'
  | 'title'
  | 'given'
  | 'family'
  | 'gender'
  | 'offices'
  | 'name'
  | 'short'
  | 'earlierNames'
  | 'category'
  | 'parent'
  | 'aliases'
  | 'cases'
  | 'extraForms'
  | 'forbiddenForms'
  | 'link'
  | 'note'

/** What a file says of one record; where it says nothing, the field is as in a blank record. */
export interface ExchangedRecord {
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** In the directory that the file came from, or empty. */
  readonly id: string
  /** Institutions (of offices, and the parent) are named as the file names them, not by their ids. */
  readonly record: NewRecord
}

/** Something in a file that was not understood; the rest of the file is. `text` is what stands there. */
export interface ExchangeProblem {
  readonly line: number
  /** Null for the whole line. */
  readonly field: ExchangedField | null
  readonly kind:
    | 'unknown-column'
    | 'no-name'
    | 'unknown-kind'
    | 'unknown-category'
    | 'unknown-gender'
    | 'no-day'
    | 'unknown-institution'
    | 'namesakes'
    | 'old-card'
    | 'card-not-ended'
  readonly text: string
}

export interface ExchangedFile {
  readonly rows: readonly ExchangedRecord[]
  readonly problems: readonly ExchangeProblem[]
}
