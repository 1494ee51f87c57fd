import type { Mapping } from '@tiptap/pm/transform'
import { type Block, idOf } from './bodyBlocks.ts'

/** Which block a position lies inside of; blocks are in order. */
function blockAround(blocks: readonly Block[], pos: number): Block | null {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (!block) return null
    if (pos <= block.pos) high = middle - 1
    else if (pos >= block.end) low = middle + 1
    else return block
  }
  return null
}

/**
 * How many characters of an old block each new block holds. A run whose two ends moved by the same distance into one block
 * is counted whole; any other is halved, so the cost follows the number of cuts and not the length of the text.
 */
export function textShares(old: Block, mapping: Mapping, after: readonly Block[]): ReadonlyMap<Block, number> {
  const shares = new Map<Block, number>()
  const count = (from: number, to: number): void => {
    const start = mapping.map(from, 1)
    const end = mapping.map(to, -1)
    if (end <= start) return
    const home = blockAround(after, start)
    if (end - start === to - from && home !== null && end <= home.end) {
      shares.set(home, (shares.get(home) ?? 0) + (to - from))
    } else if (to - from > 1) {
      const middle = (from + to) >> 1
      count(from, middle)
      count(middle, to)
    }
  }
  old.node.descendants((node, at) => {
    const from = old.pos + 1 + at
    if (node.isText) count(from, from + node.nodeSize)
    return !node.isText
  })
  if (shares.size > 0) return shares
  const home = homeWithoutText(old, mapping, after) ?? inItsPlace(old, mapping, after)
  return home ? new Map([[home, 0]]) : shares
}

/** A block without text (a photo, an empty paragraph) is where its place is, unless it was deleted. */
function homeWithoutText(old: Block, mapping: Mapping, after: readonly Block[]): Block | null {
  if (old.node.isLeaf) {
    const { pos, deletedAfter } = mapping.mapResult(old.pos, 1)
    return deletedAfter ? null : (after.find(block => pos >= block.pos && pos < block.end) ?? null)
  }
  if (old.node.textContent !== '') return null
  const { pos, deleted } = mapping.mapResult(old.pos + 1, 1)
  return deleted ? null : blockAround(after, pos)
}

/** What was put in the place of a whole block (a translation pasted over an empty paragraph) carries on its id, and with it its pair. */
function inItsPlace(old: Block, mapping: Mapping, after: readonly Block[]): Block | null {
  const { pos, deletedBefore } = mapping.mapResult(old.pos, -1)
  return deletedBefore ? null : (after.find(block => block.pos === pos && idOf(block) === null) ?? null)
}
