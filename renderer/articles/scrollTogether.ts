/** A block as the column shows it: its top in the scrolled content, in pixels, whatever the scroll position. */
export interface MeasuredBlock {
  readonly id: string
  /** Ids of the Polish blocks an English block translates: none on purpose is an empty list, not known is null. */
  readonly pl: readonly string[] | null
  readonly top: number
}

/** The same place in both columns. */
export interface Anchor {
  readonly pl: number
  readonly en: number
}

export interface Column {
  readonly blocks: readonly MeasuredBlock[]
  /** Height of all the content. */
  readonly height: number
  /** Height of what is seen of it. */
  readonly view: number
}

type Block = Pick<MeasuredBlock, 'id' | 'pl'>

/** Places in both columns, counted from 0. */
interface Pair {
  readonly pl: number
  readonly en: number
}

/**
 * Blocks that belong together. An English block that names its Polish one belongs to it; blocks between two such pairs
 * that name nothing are paired by order; one that has no Polish block on purpose stays alone.
 */
function pairsOf(pl: readonly Block[], en: readonly Block[]): readonly Pair[] {
  const polish = new Map(pl.map((block, place) => [block.id, place]))
  const named = en.flatMap((block, place): Pair[] => {
    const partner = block.pl?.map(id => polish.get(id)).find(found => found !== undefined)
    return partner === undefined ? [] : [{ pl: partner, en: place }]
  })
  const taken = new Set(named.map(pair => pair.pl))
  const pairs: Pair[] = []
  let from: Pair = { pl: -1, en: -1 }
  for (const to of [...named, { pl: pl.length, en: en.length }]) {
    if (to.pl > from.pl) {
      const free = range(from.pl + 1, to.pl).filter(place => !taken.has(place))
      const unsaid = range(from.en + 1, to.en).filter(place => en[place]?.pl === null)
      pairs.push(...unsaid.slice(0, free.length).map((place, nth) => ({ pl: free[nth] ?? 0, en: place })))
      from = to
    }
    if (to.en < en.length) pairs.push(to)
  }
  return pairs
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth)

/** The place of the partner in the other column, or null: the first of them where there are more. */
export function partnerOf(side: 'pl' | 'en', place: number, pl: readonly Block[], en: readonly Block[]): number | null {
  const other = side === 'pl' ? 'en' : 'pl'
  return pairsOf(pl, en).find(pair => pair[side] === place)?.[other] ?? null
}

/**
 * Where the columns meet, from top to bottom in both. A pair that would run backwards (a moved paragraph) is left out,
 * because a column cannot scroll up and down at once.
 */
export function anchorsOf(pl: Column, en: Column): readonly Anchor[] {
  const rising: Anchor[] = [{ pl: 0, en: 0 }]
  for (const pair of pairsOf(pl.blocks, en.blocks)) {
    const meeting = { pl: pl.blocks[pair.pl]?.top ?? 0, en: en.blocks[pair.en]?.top ?? 0 }
    const last = rising.at(-1)
    if (last && meeting.pl > last.pl && meeting.en > last.en) rising.push(meeting)
  }
  const end = { pl: pl.height, en: en.height }
  return [...rising.filter(pair => pair.pl < end.pl && pair.en < end.en), end]
}

/**
 * Where the other column has to stand when the leading one stands at `top`. The place looked at moves from the upper edge
 * of the view (at the beginning) to its lower edge (at the end), so that both columns begin and end together.
 */
export function followed(leads: 'pl' | 'en', top: number, pl: Column, en: Column): number {
  const [leader, other] = leads === 'pl' ? [pl, en] : [en, pl]
  const follows = leads === 'pl' ? 'en' : 'pl'
  const most = leader.height - leader.view
  const mostOther = other.height - other.view
  if (most <= 0 || mostOther <= 0) return 0
  const looked = (Math.min(Math.max(top, 0), most) / most) * leader.height
  const anchors = anchorsOf(pl, en)
  const after = anchors.findIndex(anchor => anchor[leads] >= looked)
  const below = anchors[Math.max(after, 1)]
  const above = anchors[Math.max(after, 1) - 1]
  if (!above || !below) return 0
  const part = (looked - above[leads]) / (below[leads] - above[leads])
  const place = above[follows] + part * (below[follows] - above[follows])
  return (place / other.height) * mostOther
}

/**
 * The next position of the following column. After its block was brought level with the focused one it may stand off
 * the common course; it comes back while the leader scrolls, never in one jump.
 */
export function nextStep(present: number, courseBefore: number, courseNow: number, view: number): number {
  const step = courseNow - courseBefore
  const carried = present + step
  const off = courseNow - carried
  return carried + off * Math.min(1, Math.abs(step) / (view / 2))
}

/** Brings a block level with its partner in the leading column: where the following column has to stand. */
export function level(partnerTop: number, leaderBlockTop: number, leaderScroll: number, other: Column): number {
  const wanted = partnerTop - (leaderBlockTop - leaderScroll)
  return Math.min(Math.max(wanted, 0), Math.max(0, other.height - other.view))
}
