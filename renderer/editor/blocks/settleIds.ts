import type { Mapping } from '@tiptap/pm/transform'
import { type Block, idOf } from './bodyBlocks.ts'
import { textShares } from './textShares.ts'

/** The attributes that go with a block when its text moves into another one. */
export interface BlockIdentity {
  readonly id: string | null
  readonly formerly: readonly string[] | null
  readonly from: string | null
  readonly pl: readonly string[] | null
  readonly basis: string | null
  readonly confirmed: boolean | null
}

export const identityOf = ({ node: { attrs } }: Block): BlockIdentity => ({
  id: attrs.id ?? null,
  formerly: attrs.formerly ?? null,
  from: attrs.from ?? null,
  pl: attrs.pl ?? null,
  basis: attrs.basis ?? null,
  confirmed: attrs.confirmed ?? null,
})

const union = (one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null =>
  one && other ? [...new Set([...one, ...other])] : (one ?? other)

/** A block takes in another: it answers to its ids too, and an English one translates what both did. */
const takingIn = (block: BlockIdentity, taken: BlockIdentity): BlockIdentity => ({
  ...block,
  formerly: union(block.formerly, [...(taken.id ? [taken.id] : []), ...(taken.formerly ?? [])]),
  pl: union(block.pl, taken.pl),
  confirmed: null,
})

/** A block that stays itself, though it may be the half that a split made: what only the other half kept is its own. */
const carryingOn = (now: BlockIdentity, old: BlockIdentity): BlockIdentity => ({
  ...now,
  formerly: union(old.formerly, now.formerly),
  from: now.from ?? old.from,
  confirmed: now.confirmed ?? old.confirmed,
})

interface Claim {
  readonly old: BlockIdentity
  readonly share: number
}

interface Given {
  readonly before: readonly Block[]
  readonly after: readonly Block[]
  /** Ids of blocks that the change did not touch. */
  readonly taken: ReadonlySet<string>
  readonly mapping: Mapping
  readonly newId: () => string
}

/**
 * Who is who after a change. An old block's id stays with the block that holds most of its text (among equals: with one that
 * still carries it, then with the first); a block split off or copied gets a new id and says where it is `from`;
 * ids taken in by a join or a list go into `formerly`.
 */
export function settleIds({ before, after, taken, mapping, newId }: Given): ReadonlyMap<Block, BlockIdentity> {
  const claims = new Map<Block, Claim[]>()
  const source = new Map<Block, Claim>()
  const carried = new Set<string>()
  for (const old of before) {
    const id = idOf(old)
    const shares = textShares(old, mapping, after)
    if (id === null) continue
    const claim = (share: number): Claim => ({ old: identityOf(old), share })
    for (const [block, share] of shares) {
      const known = source.get(block)
      if (share > 0 && (!known || share > known.share)) source.set(block, claim(share))
    }
    const most = Math.max(...shares.values())
    const holders = [...shares].filter(([, share]) => share === most).map(([block]) => block)
    const home = holders.find(block => idOf(block) === id) ?? holders[0]
    if (home) claims.set(home, [...(claims.get(home) ?? []), claim(most)])
    if (home) carried.add(id)
  }

  const settled = new Map<Block, BlockIdentity>()
  const used = new Set(taken)
  for (const block of after) {
    const now = identityOf(block)
    const mine = claims.get(block) ?? []
    const stays = mine.find(claim => claim.old.id === now.id)
    const heir = stays ?? [...mine].sort((one, other) => other.share - one.share)[0]
    // Content that only carries an id (dragged, or put in by a command) keeps it when no other block has it.
    const free = now.id !== null && !used.has(now.id) && !carried.has(now.id)
    let identity: BlockIdentity
    if (stays) identity = carryingOn(now, stays.old)
    else if (heir) identity = heir.old
    else if (free) identity = now
    else {
      const from = now.id ?? source.get(block)?.old.id ?? null
      identity = { ...now, id: newId(), formerly: null, from, confirmed: null }
    }
    for (const claim of mine) if (claim !== heir) identity = takingIn(identity, claim.old)
    if (identity.id) used.add(identity.id)
    settled.set(block, identity)
  }
  return settled
}
