import { expect, test } from 'vitest'
import { alike } from '../../renderer/directory/merge/alike.ts'
import { stays } from '../../renderer/directory/merge/stays.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import { unnamed } from '../../shared/language/language.ts'

const person = (name: string): DirectoryRecord => ({ ...newPerson(name), id: name })
const institution = (pl: string, en = ''): DirectoryRecord => ({ ...newInstitution({ pl, en }, unnamed), id: pl })

/** Who is hinted to be whom, each pair once. */
const pairs = (records: readonly DirectoryRecord[]): string[] =>
  [...alike(records)]
    .flatMap(([id, others]) => others.map(other => [id, other.id].sort().join(' = ')))
    .filter((pair, at, all) => all.indexOf(pair) === at)
    .sort()

test('one person written twice is noticed: diacritics, an initial, one given name or half a family name the fewer', () => {
  const twice = [
    ['Łucja Wąs-Gżegżółka', 'Lucja Was-Gzegzolka'],
    ['Sebastian Rynkiewicz', 'S. Rynkiewicz'],
    ['Joanna Maria Okrasa', 'Joanna Okrasa'],
    ['Anna Wiśniewska-Korcz', 'Anna Wiśniewska'],
  ]
  expect(pairs(twice.flat().map(person))).toEqual(twice.map(pair => pair.toSorted().join(' = ')).sort())
})

test('relatives and namesakes of one family name are left alone, and so is every institution of a new library', () => {
  const people = ['Jan Kos', 'Józef Kos', 'Janina Kos', 'Anna Kosowska', 'Jan Kowal'].map(person)
  expect(pairs([...people, ...starterInstitutions])).toEqual([])
})

test('an institution is noticed under a name that it had before, and a merged record no more', () => {
  const now: DirectoryRecord = {
    ...newInstitution({ pl: 'Klaster Metalowy Narew', en: '' }, unnamed),
    id: 'narew',
    earlierNames: [{ name: { pl: 'Klaster Obróbki Metali', en: '' }, short: unnamed, from: null, to: '2019-12-31' }],
  }
  const before = institution('klaster obrobki metali')
  const merged = { ...institution('Klaster Obróbki Metali'), id: 'dawny', mergedInto: 'narew' }
  expect(pairs([now, before, merged])).toEqual(['klaster obrobki metali = narew'])
})

test('the record of which more is known is offered to stay', () => {
  const short: DirectoryRecord = {
    ...newPerson('S. Rynkiewicz', { pl: 'prezes', en: '' }),
    id: 's',
    aliases: ['Rynek'],
  }
  const full: DirectoryRecord = {
    ...newPerson('Sebastian Rynkiewicz', { pl: 'dyrektor', en: '' }),
    id: 'full',
    aliases: ['rynek', 'Seba'],
  }
  expect([stays(short, full).id, stays(full, short).id]).toEqual(['full', 'full'])
})
