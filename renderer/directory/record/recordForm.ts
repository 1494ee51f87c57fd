import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import type { Decliner } from '../../names/decliner.ts'
import type { FieldPlace } from './fieldProblems.ts'
import type { RecordFields } from './recordFields.ts'

/** What every part of the form of a record needs. */
export interface RecordForm {
  readonly record: DirectoryRecord
  /** Those that an office can be held at, or a part belong to. */
  readonly institutions: readonly DirectoryRecord[]
  /** The record that an id leads to, through records that were merged; null where none is there. */
  readonly resolve: (id: string) => DirectoryRecord | null
  readonly decliner: Decliner
  /** In a library that is only read all is shown and nothing can be changed. */
  readonly readOnly: boolean
  readonly onFields: (fields: RecordFields) => void
  /** What is wrong there, in words; null where nothing is, or nobody has been there yet. */
  readonly wrong: (place: FieldPlace) => string | null
  /** A field was left: what is wrong there may be said. */
  readonly onLeft: (place: FieldPlace) => void
}
