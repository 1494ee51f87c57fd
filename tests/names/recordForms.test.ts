import { expect, test } from 'vitest'
import type { Institution } from '../../shared/directory/institution.ts'
import { findNames } from '../../shared/directory/mentions/findNames.ts'
import { namedFromRecords } from '../../shared/directory/mentions/namedRecord.ts'
import { nameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import { noForms } from '../../shared/directory/noForms.ts'
import type { Person } from '../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { polishDictionary } from './polishDictionary.ts'

const person = (id: string, given: string, family: string, more: Partial<Person> = {}): Person => ({
  kind: 'person',
  id,
  given,
  family,
  title: '',
  gender: null,
  offices: [],
  ...noForms,
  ...more,
})

const institution = (id: string, pl: string, more: Partial<Institution> = {}): Institution => ({
  kind: 'institution',
  id,
  name: { pl, en: '' },
  short: { pl: '', en: '' },
  earlierNames: [],
  category: 'other',
  parent: '',
  ...noForms,
  ...more,
})

/** "wierzba: Ryszard Wierzba" */
const found = (records: readonly DirectoryRecord[], ...paragraphs: readonly string[]): readonly string[] =>
  findNames(nameIndex(namedFromRecords(records), polishDictionary), paragraphs, 'pl').map(
    ({ paragraph, from, to, ids }) => `${ids.join('|')}: ${paragraphs[paragraph]?.slice(from, to)}`,
  )

test('forms that were written by hand are found beside those that rules make', () => {
  const records = [
    person('bui', 'Thi', 'Buioni', {
      cases: { instrumental: 'Thią Buionią' },
      extraForms: ['Buionia', 'Thiej Buioniej'],
    }),
    institution('znak', 'Znaki', {
      cases: { genitive: 'Znaczków' },
      extraForms: ['Znakowie'],
      aliases: ['Dom Znaków'],
    }),
  ]
  expect(
    found(records, 'Z Thią Buionią i u Thiej Buioniej.', 'Buionia dodała, że Znaczków i Znakowie oraz w Domu Znaków.'),
  ).toEqual([
    'bui: Thią Buionią',
    'bui: Thiej Buioniej',
    'bui: Buionia',
    'znak: Znaczków',
    'znak: Znakowie',
    'znak: Domu Znaków',
  ])
})

test('a form that was forbidden is not found, whatever rules make it', () => {
  const records = [
    person('wierzba', 'Ryszard', 'Wierzba', { forbiddenForms: ['Wierzbie', 'ryszard  wierzba'] }),
    institution('nct', 'Narodowe Centrum Tworzyw', {
      short: { pl: 'NCT', en: '' },
      forbiddenForms: ['NCT-u', 'Narodowym Centrum Tworzyw'],
    }),
  ]
  expect(
    found(
      records,
      'Ryszard Wierzba pisał do Ryszarda Wierzby o Wierzbie i Wierzbą.',
      'NCT i NCT-u, w Narodowym Centrum Tworzyw i z Narodowego Centrum Tworzyw.',
    ),
  ).toEqual(['wierzba: Ryszarda Wierzby', 'wierzba: Wierzbą', 'nct: NCT', 'nct: Narodowego Centrum Tworzyw'])
})

test('an institution is found by its earlier names, a person by an alias and by the name of a record merged into theirs', () => {
  const records = [
    institution('evoluma', 'Klaster Stalowy Bóbr', {
      earlierNames: [
        { name: { pl: 'Klaster Obróbki Blach', en: '' }, short: { pl: 'KOB', en: '' }, from: null, to: '2019-12-31' },
      ],
    }),
    person('lis', 'Joanna', 'Lis', { aliases: ['Joanna Zawadzka', 'Asia Lis'] }),
    person('lis2', 'Jana', 'Lis', { gender: 'f', mergedInto: 'lis' }),
  ]
  expect(found(records, 'W Klastrze Obróbki Blach i KOB-ie byli z Joanną Zawadzką, Asią Lis i Janą Lis.')).toEqual([
    'evoluma: Klastrze Obróbki Blach',
    'evoluma: KOB-ie',
    'lis: Joanną Zawadzką',
    'lis: Asią Lis',
    'lis: Janą Lis',
  ])
})
