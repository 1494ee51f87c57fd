import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'
import type { OfferedPlace } from './offer.ts'

/** What the reader of names is told. It keeps the texts, so that only what has changed is sent. */
export type NamesAsked =
  | { readonly kind: 'directory'; readonly records: readonly DirectoryRecord[] }
  | ({ readonly kind: 'text'; readonly text: string; readonly language: Language } & ParagraphsChanged)
  | { readonly kind: 'forget'; readonly text: string }

/** `removed` paragraphs from `at` on give way to these. `turn` counts the changes of one text. */
export interface ParagraphsChanged {
  readonly turn: number
  readonly at: number
  readonly removed: number
  readonly paragraphs: readonly string[]
}

/** All that the text offers as it was at this turn. */
export interface NamesAnswer {
  readonly text: string
  readonly turn: number
  readonly offered: readonly OfferedPlace[]
}

/**
 * Starts a reader of names, a worker or the same functions in the window, and answers how to tell it something. `died` is called
 * at most once, and not before that; nothing is heard of the reader afterwards.
 */
export type StartNames = (heard: {
  readonly answered: (answer: NamesAnswer) => void
  readonly died: (why: unknown) => void
}) => (asked: NamesAsked) => void
