import type { DocumentNode } from '../document/documentShape.ts'
import { flatText } from '../document/flatText.ts'
import { bagOf, likeness } from './likeness.ts'

const idOf = ({ attrs }: DocumentNode): string | null => (typeof attrs?.id === 'string' ? attrs.id : null)

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : []

/** From so much of the same words on, two blocks that nothing else ties are one block that was rewritten. */
const alike = 0.5

/** Which old block each new block was, by their places; a block that nobody was is not there. */
export function blockPairs(
  before: readonly DocumentNode[],
  after: readonly DocumentNode[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const placeOf = new Map<string, number>()
  before.forEach((block, place) => {
    const id = idOf(block)
    if (id !== null) placeOf.set(id, place)
  })
  const tie = (now: number, old: number | undefined) => {
    if (old === undefined || pairs.has(now) || taken.has(old)) return
    pairs.set(now, old)
    taken.add(old)
  }
  for (const [now, block] of after.entries()) tie(now, placeOf.get(idOf(block) ?? ''))
  after.forEach((block, now) => {
    for (const id of idsIn(block.attrs?.formerly)) tie(now, placeOf.get(id))
    if (typeof block.attrs?.from === 'string') tie(now, placeOf.get(block.attrs.from))
  })
  // The other way round: what is compared may be older than what it is compared with.
  before.forEach((block, old) => {
    const known = new Set([...idsIn(block.attrs?.formerly), block.attrs?.from])
    const now = after.findIndex((one, place) => !pairs.has(place) && idOf(one) !== null && known.has(idOf(one)))
    if (now >= 0) tie(now, old)
  })
  tieLikely(before, after, { pairs, taken, tie })
  return pairs
}

type Ties = {
  readonly pairs: ReadonlyMap<number, number>
  readonly taken: ReadonlySet<number>
  readonly tie: (now: number, old: number) => void
}

/** What is left over (ids that another program dropped, a paragraph written anew) is tied by its words, the likeliest first. */
function tieLikely(before: readonly DocumentNode[], after: readonly DocumentNode[], { pairs, taken, tie }: Ties): void {
  const left = (blocks: readonly DocumentNode[], has: (place: number) => boolean) =>
    blocks.flatMap((block, place) => (has(place) ? [] : [{ block, place, text: sameKind(block), bag: bagOf(block) }]))
  const old = left(before, place => taken.has(place))
  const now = left(after, place => pairs.has(place))
  for (const one of now) {
    const same = old.find(other => other.text === one.text && !taken.has(other.place))
    if (same) tie(one.place, same.place)
  }
  const likely = now.flatMap(one =>
    old.map(other => ({ now: one.place, old: other.place, share: likeness(other.bag, one.bag) })),
  )
  for (const { now: one, old: other } of likely
    .filter(({ share }) => share >= alike)
    .sort((first, second) => second.share - first.share))
    tie(one, other)
}

/** What makes two blocks the same when no id says so: the kind, what is in it, and for a photo which. */
const sameKind = (block: DocumentNode): string =>
  [block.type, flatText(block), block.attrs?.photo, block.attrs?.hash, block.attrs?.address].join('\u0000')
