import { acronymsIn } from './acronymsIn.ts'
import { familiesAt } from './familyAt.ts'
import { type FamilyHit, familyNamesIn, type Stranger } from './familyNamesIn.ts'
import type { KnownName } from './knownPerson.ts'
import { peopleIn } from './peopleIn.ts'
import { phrasesIn } from './phrasesIn.ts'
import type { Reading } from './reading.ts'

export interface InstitutionNamed {
  readonly kind: 'institution'
  readonly from: number
  readonly to: number
  readonly ids: readonly string[]
  readonly how: 'name' | 'short'
}

export interface PersonNamed {
  readonly kind: 'person'
  readonly from: number
  readonly to: number
  /** Several where one name is several people's. */
  readonly names: readonly KnownName[]
  readonly how: 'full' | 'reversed' | 'initial'
}

/** What one paragraph holds, in its order, before the paragraphs around it are known. */
export type ParagraphNames = readonly (InstitutionNamed | PersonNamed | FamilyHit | Stranger)[]

export function namesOfParagraph(reading: Reading): ParagraphNames {
  const { hits, taken } = phrasesIn(reading)
  const short = acronymsIn(reading, taken)
  for (const { first } of short) taken.add(first)
  const families = new Map(
    reading.tokens.flatMap((_, at) => {
      const found = familiesAt(reading, at)
      return found.length > 0 ? [[at, found] as const] : []
    }),
  )
  const people = peopleIn(reading, families, at => !taken.has(at))
  const isNamed = (at: number): boolean => taken.has(at) || people.taken.has(at)
  return [
    ...[...hits, ...short].map(({ from, to, ids, how }) => ({ kind: 'institution' as const, from, to, ids, how })),
    ...people.hits.map(({ from, to, names, how }) => ({ kind: 'person' as const, from, to, names, how })),
    ...familyNamesIn(reading, families, isNamed),
  ].sort((a, b) => a.from - b.from)
}
