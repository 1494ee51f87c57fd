import type { DocumentNode } from '../document/documentShape.ts'
import { flatText } from '../document/flatText.ts'
import { partsOf } from '../document/parts.ts'
import { blockPairs } from './blockPairs.ts'
import { inOrder } from './inOrder.ts'
import { type Look, looksChanged } from './looksChanged.ts'

/**
 * One line of two texts side by side. `changed` says whether its words differ and what else does; a block that stands elsewhere now is
 * `moved`, in the place where it is now, changed or not.
 */
export type BlockRow =
  | {
      readonly kind: 'same'
      readonly part: Part
      readonly before: DocumentNode
      readonly after: DocumentNode
    }
  | {
      readonly kind: 'changed' | 'moved'
      readonly part: Part
      readonly before: DocumentNode
      readonly after: DocumentNode
      readonly words: boolean
      readonly looks: readonly Look[]
    }
  | { readonly kind: 'added'; readonly part: Part; readonly after: DocumentNode }
  | { readonly kind: 'removed'; readonly part: Part; readonly before: DocumentNode }

/** Title and lead are always there; a block is known by its places among the blocks of the old text and of the new one, null where that has none. */
export type Part =
  | { readonly kind: 'title' | 'lead' }
  | { readonly kind: 'block'; readonly old: number | null; readonly now: number | null }

const both = (part: Part, before: DocumentNode, after: DocumentNode, moved = false): BlockRow => {
  const words = flatText(before) !== flatText(after)
  const looks = looksChanged(before, after)
  if (moved) return { kind: 'moved', part, before, after, words, looks }
  return words || looks.length > 0
    ? { kind: 'changed', part, before, after, words, looks }
    : { kind: 'same', part, before, after }
}

/** Two texts of one language side by side: what is the same, changed, added, removed, moved. */
export function blockRows(before: DocumentNode, after: DocumentNode): readonly BlockRow[] {
  const old = partsOf(before)
  const now = partsOf(after)
  const pairs = blockPairs(old.blocks, now.blocks)
  const paired = now.blocks.flatMap((_block, place) => pairs.get(place) ?? [])
  const stayed = inOrder(paired)
  const known = new Set(paired)
  const rows: BlockRow[] = [both({ kind: 'title' }, old.title, now.title), both({ kind: 'lead' }, old.lead, now.lead)]
  let next = 0
  const removedUpTo = (place: number) => {
    for (; next < place; next++) {
      const block = old.blocks[next]
      if (block && !known.has(next))
        rows.push({ kind: 'removed', part: { kind: 'block', old: next, now: null }, before: block })
    }
  }
  now.blocks.forEach((block, place) => {
    const was = pairs.get(place)
    const earlier = was === undefined ? undefined : old.blocks[was]
    if (was === undefined || earlier === undefined) {
      rows.push({ kind: 'added', part: { kind: 'block', old: null, now: place }, after: block })
      return
    }
    if (stayed.has(was)) removedUpTo(was)
    rows.push(both({ kind: 'block', old: was, now: place }, earlier, block, !stayed.has(was)))
  })
  removedUpTo(old.blocks.length)
  return rows
}
