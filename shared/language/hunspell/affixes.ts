import type { Condition } from './condition.ts'

/** One line of an affix class: "SFX M 0 owi [^a]". */
export interface Affix {
  /** One letter, as the headwords carry it. */
  readonly flag: string
  /** Taken off the headword; may be empty. */
  readonly strip: string
  /** Put in its place; may be empty. */
  readonly add: string
  /** Whether a headword, before anything is taken off, may take it. */
  readonly fits: Condition
  /** Whether a prefix and a suffix may stand on one headword together. */
  readonly crosses: boolean
}

/** The suffixes of one ending that take the same letters off: one headword to look up for all of them. */
export interface SameStrip {
  readonly strip: string
  readonly suffixes: readonly Affix[]
}

/** What an .aff file says, as far as the two dictionaries of this house use the format. */
export interface Affixes {
  readonly prefixes: readonly Affix[]
  /** By the ending they add. */
  readonly suffixes: ReadonlyMap<string, readonly SameStrip[]>
  readonly suffixesOfFlag: ReadonlyMap<string, readonly Affix[]>
  /** Length of the longest ending. */
  readonly longest: number
  /** Flag of headwords that stand only inside a compound; or empty. */
  readonly onlyInCompound: string
  /** Flags of compounds, like "n*1t" for 11th and 21st. */
  readonly compoundRules: readonly string[]
  /** Characters read as others: ’ as '. */
  readonly readAs: readonly (readonly [string, string])[]
}
