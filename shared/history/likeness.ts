import type { DocumentNode } from '../document/documentShape.ts'
import { flatText } from '../document/flatText.ts'

const words = /[\p{L}\p{N}]+/gu

/** The words of a block, how often each. */
export type Bag = { readonly counts: ReadonlyMap<string, number>; readonly size: number }

export function bagOf(block: DocumentNode): Bag {
  const counts = new Map<string, number>()
  const all = flatText(block).toLocaleLowerCase('pl').match(words) ?? []
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: all.length }
}

/** How much of two blocks is the same words, from 0 to 1. */
export function likeness(one: Bag, other: Bag): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  return (2 * shared) / (one.size + other.size)
}
