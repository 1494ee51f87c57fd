import type { FamilyMatch } from './familyAt.ts'
import { familyBefore } from './familyBefore.ts'
import { type FullMatch, givenBefore } from './givenBefore.ts'
import { isCalledAfter } from './guards/calledAfter.ts'
import { firmAfter } from './guards/firm.ts'
import type { KnownName } from './knownPerson.ts'
import type { Reading } from './reading.ts'
import { sameText } from './sameText.ts'
import { titlesBefore } from './titlesBefore.ts'

/** Somebody named in full: whom it may be, all of one name. */
interface PersonHit {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly names: readonly KnownName[]
  readonly how: 'full' | 'reversed' | 'initial'
}

/** Of people of one name, those whose academic title stands before it, where that tells them apart. */
function byTitle(reading: Reading, first: number, names: readonly KnownName[]): readonly KnownName[] {
  if (names.length < 2) return names
  const written = titlesBefore(reading, first)
  const titled = names.filter(({ person }) => person.title.length > 0 && person.title.every(word => written.has(word)))
  return titled.length > 0 ? titled : names
}

function hitOf(reading: Reading, matches: readonly FullMatch[], order: 'direct' | 'reversed'): PersonHit | null {
  const best = Math.max(...matches.map(({ fit }) => fit))
  const fitting = matches.filter(({ fit }) => fit === best)
  const [match] = fitting
  if (!match) return null
  const { first, last, how } = match
  const from = reading.tokens[first]?.from ?? 0
  const end = reading.tokens[last]?.to ?? 0
  const to = order === 'reversed' && how === 'initial' ? end + 1 : end
  const written = sameText(reading.text.slice(from, to))
  const names = byTitle(
    reading,
    first,
    fitting.filter(one => one.first === first && !one.name.person.forbidden.has(written)).map(({ name }) => name),
  )
  return { first, last, from, to, names, how: order === 'reversed' && how === 'full' ? 'reversed' : how }
}

const spanOf = ({ first, last }: { readonly first: number; readonly last: number }): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

export interface People {
  readonly hits: readonly PersonHit[]
  /** Words that name somebody or something already, those of streets and firms called after people too. */
  readonly taken: ReadonlySet<number>
}

/** People named in full, among the words that no institution has; `families` are those that end at each word. */
export function peopleIn(
  reading: Reading,
  families: ReadonlyMap<number, readonly FamilyMatch[]>,
  free: (at: number) => boolean,
): People {
  const taken = new Set<number>()
  const hits: PersonHit[] = []
  const isFree = (one: { readonly first: number; readonly last: number }): boolean =>
    spanOf(one).every(at => free(at) && !taken.has(at))
  for (const order of ['direct', 'reversed'] as const)
    for (const found of families.values()) {
      const find = order === 'direct' ? givenBefore : familyBefore
      const whole = found.filter(({ extent }) => extent === 'whole')
      const matches = whole
        .map(family => find(reading, family))
        .filter(match => match !== null)
        .filter(isFree)
      const hit = hitOf(reading, matches, order)
      const [match] = matches
      if (!hit || !match) continue
      for (const at of spanOf(hit)) taken.add(at)
      const cases = matches.find(one => one.first === hit.first)?.cases ?? match.cases
      const isThing = isCalledAfter(reading, hit.first, cases) || firmAfter(reading, hit.last)
      if (!isThing && hit.names.length > 0) hits.push(hit)
    }
  return { hits, taken }
}
