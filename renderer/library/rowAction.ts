import type { ComponentType } from 'react'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'

/** Something that can be done with a row: an entry of its menu and, where it has one, a key. */
export type RowAction = {
  readonly name: string
  readonly icon: ComponentType<{ size: number; stroke: number }>
  readonly run: (row: ArticleSummary) => void
  readonly key?: 'Enter' | 'Delete'
  readonly keyName?: string
  readonly removes?: true
  /** A click on the row does it too. */
  readonly onClick?: true
}
