import type { MentionKind } from '../../shared/document/marks/mention.ts'

/** What the user has set up in the list of people and institutions; it outlives the screen. */
export type DirectoryView = {
  readonly text: string
  /** Only these are shown; null shows both. */
  readonly kind: MentionKind | null
  /** Only records that may be the same as another one. */
  readonly alike: boolean
  /** The row that the keyboard is on. */
  readonly activeId: string | null
}

export const freshDirectoryView: DirectoryView = { text: '', kind: null, alike: false, activeId: null }
