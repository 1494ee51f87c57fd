import type { Person } from '../../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { personName } from '../../../shared/directory/recordName.ts'
import { fold } from '../../../shared/language/fold.ts'

const plain = (name: string): string => fold(name.trim().replace(/\s+/gu, ' '))

const partsOf = (name: string): readonly string[] => plain(name).split(/[\s-]+/u)

/** "S.", "Seb." and "S" may stand for "Sebastian". */
const standsFor = (short: string, long: string): boolean =>
  long.length > short.length && (short.length === 1 || short.endsWith('.')) && long.startsWith(short.replace(/\.$/, ''))

const isPartOf = (few: readonly string[], many: readonly string[]): boolean => few.every(part => many.includes(part))

const mayBeGiven = (one: string, other: string): boolean => {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (isPartOf(a, b) || isPartOf(b, a)) return true
  const [first = '', second = ''] = [a[0], b[0]]
  return standsFor(first, second) || standsFor(second, first)
}

const mayBeFamily = (one: string, other: string): boolean => {
  const [a, b] = [partsOf(one), partsOf(other)]
  return isPartOf(a, b) || isPartOf(b, a)
}

const namesOf = (record: DirectoryRecord): readonly string[] =>
  record.kind === 'person'
    ? [personName(record), ...record.aliases]
    : [
        ...[record.name, ...record.earlierNames.map(({ name }) => name)].flatMap(({ pl, en }) => [pl, en]),
        ...record.aliases,
      ]

const mayBePerson = (one: Person, other: Person): boolean =>
  one.given.trim() !== '' &&
  other.given.trim() !== '' &&
  mayBeGiven(one.given, other.given) &&
  mayBeFamily(one.family, other.family)

/** Under what a record stands beside those that it may be: names of an institution; of a person, each part of the family name as well. */
const shelvesOf = (record: DirectoryRecord): readonly string[] => [
  ...namesOf(record).map(plain),
  ...(record.kind === 'person' ? partsOf(record.family) : []),
]

function mayBeOne(one: DirectoryRecord, other: DirectoryRecord): boolean {
  if (one.kind !== other.kind) return false
  const names = new Set(namesOf(one).map(plain).filter(Boolean))
  if (namesOf(other).some(name => names.has(plain(name)))) return true
  return one.kind === 'person' && other.kind === 'person' && mayBePerson(one, other)
}

/**
 * Records that may be one and the same, by the id of each: the same name but for case and diacritics, an initial for the given name
 * ("S. Rynkiewicz"), one given name or one half of a family name the fewer, a name that another had before.
 */
export function alike(records: readonly DirectoryRecord[]): ReadonlyMap<string, readonly DirectoryRecord[]> {
  const shelves = new Map<string, DirectoryRecord[]>()
  const found = new Map<string, readonly DirectoryRecord[]>()
  const pair = (one: DirectoryRecord, other: DirectoryRecord) =>
    found.set(one.id, [...new Set([...(found.get(one.id) ?? []), other])])
  for (const record of records) {
    if (record.mergedInto !== undefined) continue
    for (const shelf of new Set(shelvesOf(record))) {
      if (shelf === '') continue
      const beside = shelves.get(shelf) ?? []
      for (const other of beside.filter(one => mayBeOne(one, record))) {
        pair(record, other)
        pair(other, record)
      }
      shelves.set(shelf, [...beside, record])
    }
  }
  return found
}
