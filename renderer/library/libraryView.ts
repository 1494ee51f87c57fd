import type { ArticleState } from '../../shared/articles/articleStates.ts'

export const orders = ['newest', 'title'] as const
export type Order = (typeof orders)[number]

/** What the user has set up in a list. It outlives the screen, so that coming back from an article finds it as it was. */
export type LibraryView = {
  readonly text: string
  readonly state: ArticleState | null
  readonly year: number | null
  readonly order: Order
  /** The row that the keyboard is on. */
  readonly activeId: string | null
}

export const freshView: LibraryView = { text: '', state: null, year: null, order: 'newest', activeId: null }

export const isNarrowed = (view: LibraryView): boolean =>
  view.text.trim() !== '' || view.state !== null || view.year !== null

/** The same while the list shows the same articles in the same order; a list of others begins at its top. */
export const listName = (view: LibraryView): string =>
  JSON.stringify([view.text.trim(), view.state, view.year, view.order])
