import { expect, test } from 'vitest'
import { edgeTyped } from '../../renderer/directory/record/edgeTyped.ts'
import { editedRecord } from '../../renderer/directory/record/editedRecord.ts'
import { fieldProblems } from '../../renderer/directory/record/fieldProblems.ts'
import { fieldsOf } from '../../renderer/directory/record/recordFields.ts'
import { undoneRecord } from '../../renderer/directory/undoneRecord.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { Person } from '../../shared/directory/person.ts'

const today = '2026-11-18'

const anna: Person = {
  ...newPerson('Anna Wiśniewska-Korcz'),
  id: 'wisniewska',
  offices: [
    {
      title: { pl: 'kierowniczka działu eksportu', en: '' },
      institution: 'kuznia',
      from: '2011-01-01',
      to: '2017-04-30',
    },
    { title: { pl: 'prezes zarządu', en: 'President' }, institution: 'narew', from: '2022-03-01', to: null },
  ],
}

const personFields = (person: Person) => {
  const fields = fieldsOf(person)
  if (fields.kind !== 'person') throw new Error('a person has the fields of a person')
  return fields
}

test('a day is understood as people remember it: a year or a month is its first day at the beginning, its last at the end', () => {
  const typed = ['1.03.2022', '2017', 'maj 2017', '02.2024', 'luty 2024 r.', '31.02.2024', 'kiedyś', '']
  expect(typed.map(text => [edgeTyped(text, 'from', today), edgeTyped(text, 'to', today)])).toEqual([
    ['2022-03-01', '2022-03-01'],
    ['2017-01-01', '2017-12-31'],
    ['2017-05-01', '2017-05-31'],
    ['2024-02-01', '2024-02-29'],
    ['2024-02-01', '2024-02-29'],
    [null, null],
    [null, null],
    [null, null],
  ])
})

test('the office of today stands first, and days stand as they can be typed back', () => {
  expect(personFields(anna).offices.map(({ title, from, to }) => [title.pl, from, to])).toEqual([
    ['prezes zarządu', '01.03.2022', ''],
    ['kierowniczka działu eksportu', '01.01.2011', '30.04.2017'],
  ])
})

test('what is wrong is named with its place: no name, a day that is none, an end before its beginning, a link that is none', () => {
  const fields = personFields(anna)
  const [held, earlier] = fields.offices
  if (!held || !earlier) throw new Error('two offices')
  const unnamed = { pl: ' ', en: '' }
  expect(
    fieldProblems(
      {
        ...fields,
        given: ' ',
        family: '',
        offices: [
          { ...held, from: '31.02.2022' },
          { ...earlier, from: '2018', to: '2017' },
          { key: 'x', title: unnamed, institution: '', from: '2010', to: '' },
          { key: 'y', title: unnamed, institution: '', from: '', to: '' },
        ],
        link: 'javascript:alert(1)',
      },
      'wisniewska',
      today,
    ),
  ).toEqual([
    { field: 'name', kind: 'no-name' },
    { field: 'from', row: '0', kind: 'no-day' },
    { field: 'to', row: '1', kind: 'ends-before' },
    { field: 'words', row: 'x', kind: 'no-words' },
    { field: 'link', kind: 'no-link' },
  ])
})

test('an institution is no part of itself, and mail, web and bare addresses are links', () => {
  const narew = { ...newInstitution({ pl: 'Klaster Narew', en: '' }, { pl: '', en: '' }), id: 'narew', parent: 'narew' }
  const links = ['narew.example', 'biuro@narew.example', 'http://narew.example/', '+48 600 700 800', '']
  expect({
    parent: fieldProblems(fieldsOf(narew), 'narew', today),
    links: links.map(link => fieldProblems({ ...fieldsOf(narew), link }, 'inny', today).length),
  }).toEqual({ parent: [{ field: 'parent', kind: 'part-of-itself' }], links: [0, 0, 0, 1, 0] })
})

test('only what was changed is written, over the record as it is by now; what this form knows nothing of stays', () => {
  const [older, newer] = anna.offices
  if (!older || !newer) throw new Error('two offices')
  const base = { ...anna, offices: [{ ...older, room: 12 }, newer], birthplace: 'Łomża' }
  const saved = personFields(base)
  const fields = {
    ...saved,
    title: ' dr  inż. ',
    offices: saved.offices.map(row => (row.key === '1' ? { ...row, to: 'maj 2017' } : row)),
  }
  const now = { ...base, note: 'dzwonić po 10', aliases: ['Anna Wiśniewska'] }
  expect(editedRecord({ base, saved, fields }, now, today)).toEqual({
    ...now,
    title: 'dr inż.',
    offices: [newer, { ...older, room: 12, to: '2017-05-31' }],
  })
})

test('forms written by hand are kept in the order of the cases, and an emptied one goes back to the rules', () => {
  const saved = personFields(anna)
  const fields = { ...saved, cases: { vocative: 'Anno', dative: ' ', genitive: 'Anny  Korczowej' } }
  const { cases } = editedRecord({ base: anna, saved, fields }, anna, today)
  expect(Object.entries(cases)).toEqual([
    ['genitive', 'Anny Korczowej'],
    ['vocative', 'Anno'],
  ])
})

test('a change is taken back without what was changed after it', () => {
  const after = { ...anna, title: 'prof.' }
  const now = { ...after, note: 'dzwonić po 10' }
  expect(undoneRecord({ before: anna, after }, now)).toEqual({ ...anna, note: 'dzwonić po 10' })
})
