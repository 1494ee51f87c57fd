import type { ComponentType } from 'react'

/** Something that can be done with a row: an entry of its menu and, where it has one, a key. */
export type RowAction<Row> = {
  readonly name: string
  readonly icon: ComponentType<{ size: number; stroke: number }>
  readonly run: (row: Row) => void
  readonly key?: 'Enter' | 'Delete'
  readonly keyName?: string
  readonly removes?: true
  /** A click on the row does it too, or what stands here instead. */
  readonly onClick?: true | ((row: Row) => void)
  /** Stands in the row as a button of its own. */
  readonly inRow?: true
  /** Changes nothing, so that it can be done in a library that is only read. */
  readonly reads?: true
  /** The rows it can be done with; all where this is left out. */
  readonly fits?: (row: Row) => boolean
}

/** What can be done with one row. */
export const actionsFor = <Row>(actions: readonly RowAction<Row>[], row: Row): readonly RowAction<Row>[] =>
  actions.filter(action => action.fits?.(row) ?? true)
