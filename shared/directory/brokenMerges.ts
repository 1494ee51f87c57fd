import type { DirectoryRecord } from './record.ts'

export interface BrokenMerge {
  readonly record: DirectoryRecord
  readonly into: string
  /** `nowhere`: what it was merged into is not there. `circle`: it leads back to itself. */
  readonly how: 'nowhere' | 'circle'
}

/** Records whose merging cannot be followed; of a circle the first that stands in the list. */
export function brokenMerges(records: readonly DirectoryRecord[]): readonly BrokenMerge[] {
  const known = new Map(records.map(record => [record.id, record.mergedInto]))
  const inCircles = new Set<string>()
  return records.flatMap((record): BrokenMerge[] => {
    const into = record.mergedInto
    if (into === undefined || inCircles.has(record.id)) return []
    if (!known.has(into)) return [{ record, into, how: 'nowhere' }]
    const way = wayFrom(record.id, known)
    if (way.at(-1) !== record.id) return []
    for (const id of way) inCircles.add(id)
    return [{ record, into, how: 'circle' }]
  })
}

/** The ids that it leads to, up to the first that comes twice. */
function wayFrom(id: string, known: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = []
  for (let at = known.get(id); at !== undefined && !way.includes(at); at = known.get(at)) way.push(at)
  return way
}
