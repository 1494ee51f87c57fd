import { atFirst, type Item } from './item.ts'

/** What ought to be true of the article: plain values and lists, no editor, no disk. */
export interface Model {
  now: Item
  /** What the disk was said to have. */
  kept: Item
  past: Item[]
  future: Item[]
  readonly snapshots: { readonly id: string; readonly item: Item }[]
}

export const newModel = (): Model => ({ now: atFirst, kept: atFirst, past: [], future: [], snapshots: [] })

export function change(model: Model, next: Item): void {
  model.past.push(model.now)
  model.future = []
  model.now = next
}

/** The article was opened anew: as it was kept, with nothing to undo. */
export function opened(model: Model, item: Item): void {
  model.now = item
  model.kept = item
  model.past = []
  model.future = []
}
