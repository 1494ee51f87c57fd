import type { Language } from '../../language/language.ts'
import type { FamilyHit, Stranger } from './familyNamesIn.ts'
import type { KnownName, KnownPerson } from './knownPerson.ts'
import type { FoundName, HowNamed } from './named.ts'
import type { NameIndex } from './nameIndex.ts'
import { paragraphMemory } from './paragraphMemory.ts'
import type { InstitutionNamed, PersonNamed } from './paragraphNames.ts'

/** Who was named so far, each with when. */
interface Named {
  readonly people: Map<KnownPerson, { readonly at: number; readonly among: readonly KnownPerson[] }>
  /** Names whose family name somebody else bore, last. */
  readonly strangers: Map<KnownName, number>
  readonly institutions: Map<string, number>
}

const peopleOf = (names: readonly KnownName[]): readonly KnownPerson[] => [
  ...new Set(names.map(({ person }) => person)),
]

/** Of several, the one that was named last; all of them where none was. */
function lastNamed<T>(of: readonly T[], when: (one: T) => number | undefined): readonly T[] {
  if (of.length < 2) return of
  const latest = Math.max(...of.map(one => when(one) ?? -1))
  return latest < 0 ? of : of.filter(one => when(one) === latest)
}

function personIds({ names, how }: PersonNamed, at: number, named: Named): readonly string[] {
  const people = peopleOf(names)
  const likely = how === 'initial' ? lastNamed(people, one => named.people.get(one)?.at) : people
  for (const person of likely) named.people.set(person, { at, among: likely })
  return likely.map(({ id }) => id)
}

function institutionIds({ ids, how }: InstitutionNamed, at: number, named: Named): readonly string[] {
  const likely = how === 'short' ? lastNamed(ids, id => named.institutions.get(id)) : ids
  for (const id of likely) named.institutions.set(id, at)
  return likely
}

const ofGender = (people: readonly KnownPerson[], gender: 'm' | 'f' | null): readonly KnownPerson[] =>
  gender === null ? people : people.filter(person => person.gender === gender)

/** The last of those who were named before, unless somebody else of that family name came after. */
function knownBefore(names: readonly KnownName[], { gender }: FamilyHit, named: Named): readonly KnownPerson[] {
  const fitting = ofGender(peopleOf(names), gender.sure).filter(person => named.people.has(person))
  const likely = ofGender(fitting, gender.likely)
  const [last] = lastNamed(likely.length > 0 ? likely : fitting, person => named.people.get(person)?.at)
  if (!last) return []
  const { at, among } = named.people.get(last) ?? { at: 0, among: [] }
  const stranger = Math.max(-1, ...names.map(name => named.strangers.get(name) ?? -1))
  return stranger > at ? [] : among.filter(person => fitting.includes(person))
}

function familyIds(hit: FamilyHit, named: Named): { readonly ids: readonly string[]; readonly how: HowNamed } {
  const known = knownBefore(hit.whole, hit, named)
  const byHalf = known.length > 0 ? known : knownBefore(hit.half, hit, named)
  if (byHalf.length > 0) return { ids: byHalf.map(({ id }) => id), how: 'surname' }
  const bearers = ofGender(peopleOf(hit.whole), hit.gender.sure)
  const isStranger = hit.whole.some(name => named.strangers.has(name))
  const only = hit.titled && bearers.length === 1 && !isStranger
  return { ids: only ? bearers.map(({ id }) => id) : [], how: 'titled' }
}

function answer(
  item: InstitutionNamed | PersonNamed | FamilyHit | Stranger,
  at: number,
  named: Named,
): { readonly ids: readonly string[]; readonly how: HowNamed } {
  switch (item.kind) {
    case 'institution':
      return { ids: institutionIds(item, at, named), how: item.how }
    case 'person':
      return { ids: personIds(item, at, named), how: item.how }
    case 'family':
      return familyIds(item, named)
    case 'stranger':
      for (const name of item.names) named.strangers.set(name, at)
      return { ids: [], how: 'surname' }
    default:
      return item satisfies never
  }
}

/**
 * Whom and what a text names, in its order. Paragraphs are one text: a family name alone is a mention where its bearer was named in
 * full before it. A paragraph that was searched before costs next to nothing.
 */
export function findNames(index: NameIndex, paragraphs: readonly string[], language: Language): readonly FoundName[] {
  const named: Named = { people: new Map(), strangers: new Map(), institutions: new Map() }
  const found: FoundName[] = []
  let at = 0
  for (const [paragraph, text] of paragraphs.entries())
    for (const item of paragraphMemory(index, text, language).names()) {
      at += 1
      const { ids, how } = answer(item, at, named)
      if (ids.length === 0 || item.kind === 'stranger') continue
      const certainty = ids.length === 1 ? 'sure' : 'ambiguous'
      found.push({ paragraph, from: item.from, to: item.to, ids, certainty, how })
    }
  return found
}
