/** Somebody or something that a text may name; how it is kept is another matter (`namedRecord.ts`). */
export interface Named {
  readonly id: string
  readonly kind: 'person' | 'institution'
  /** A person's "Given Family"; the Polish names of an institution, earlier ones too. */
  readonly names: readonly string[]
  readonly namesEn: readonly string[]
  /** Abbreviations: "PARP". */
  readonly short: readonly string[]
  readonly aliases: readonly string[]
  /** Null: as the given name says. */
  readonly gender: 'm' | 'f' | null
  /** Academic, or empty: "dr hab." */
  readonly title: string
  /** Forms of the whole name that somebody wrote by hand. */
  readonly cases: readonly string[]
  readonly extraForms: readonly string[]
  readonly forbiddenForms: readonly string[]
}

/** How a name stands in the text: whole, abbreviated, family name first, with an initial, family name alone, or after an office. */
export type HowNamed = 'name' | 'short' | 'full' | 'reversed' | 'initial' | 'surname' | 'titled'

/** One mention: offsets in UTF-16 units of its paragraph; titles, offices and the English possessive stand outside. */
export interface FoundName {
  /** Number of the paragraph among those that were searched, from 0. */
  readonly paragraph: number
  readonly from: number
  readonly to: number
  /** One where it is sure; those whom it may mean where it is ambiguous. */
  readonly ids: readonly string[]
  readonly certainty: 'sure' | 'ambiguous'
  readonly how: HowNamed
}
