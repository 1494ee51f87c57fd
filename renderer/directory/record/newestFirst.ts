interface Dated {
  readonly from: string | null
  readonly to: string | null
}

const after = (one: string, other: string): number => (one === other ? 0 : one < other ? 1 : -1)

/** What has not ended first, then what ended last; of two that end together the later begun. Days are compared as text. */
export const newestFirst = <Item extends Dated>(items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => after(one.to ?? '9999', other.to ?? '9999') || after(one.from ?? '', other.from ?? ''))
