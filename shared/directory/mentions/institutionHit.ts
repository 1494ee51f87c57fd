/** An institution found in a paragraph: its words from `first` to `last`, its letters from `from` to `to`. */
export interface InstitutionHit {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly ids: readonly string[]
  readonly how: 'name' | 'short'
}
