import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExchangedRecord } from '../../../shared/directory/exchange/exchangedRecord.ts'
import { planImport } from '../../../shared/directory/exchange/planImport.ts'
import { readRecordsCsv } from '../../../shared/directory/exchange/readRecordsCsv.ts'
import { recordsCsv } from '../../../shared/directory/exchange/recordsCsv.ts'
import { newInstitution } from '../../../shared/directory/newInstitution.ts'
import { newPerson } from '../../../shared/directory/newPerson.ts'
import type { DirectoryRecord, NewRecord } from '../../../shared/directory/record.ts'
import type { Bilingual } from '../../../shared/language/language.ts'
import { valueIn } from '../../articles/sections.ts'
import { directoryDesk } from '../desk.ts'
import { anyRecords } from './anyRecords.ts'

const none: Bilingual = { pl: '', en: '' }
const pl = (text: string): Bilingual => ({ pl: text, en: '' })

const port: DirectoryRecord = { ...newInstitution(pl('Port Narew'), pl('PN')), id: 'port' }
const linde = {
  ...newPerson('Ewa Linde', pl('prezeska'), 'port'),
  id: 'linde',
  aliases: ['E. Linde'],
  link: 'https://linde.example/',
  note: 'woli telefon',
}

const rowsOf = (...records: readonly (NewRecord & { readonly id?: string })[]): readonly ExchangedRecord[] =>
  records.map(({ id = '', ...record }, at) => ({ line: at + 2, id, record }))

test('whatever stands in a directory, its own file changes nothing in it', () => {
  fc.assert(
    fc.property(anyRecords, records => {
      const { rows } = valueIn(readRecordsCsv(new TextEncoder().encode(recordsCsv(records, records, 'pl'))))
      expect(planImport(records, rows)).toEqual({ add: [], update: [], same: records.length, problems: [] })
    }),
    { numRuns: 300 },
  )
})

test('a whole directory goes into another one by a file, with the institutions of its people', async () => {
  const desk = await directoryDesk()
  const store = valueIn(await desk.open())
  const records = [linde, { ...port, parent: 'urzad' }, { ...newInstitution(pl('Urząd Żeglugi'), none), id: 'urzad' }]
  const { rows } = valueIn(readRecordsCsv(new TextEncoder().encode(recordsCsv(records, records, 'en'))))
  const { add, update } = planImport(store.list(), rows)
  const { added } = valueIn(await store.apply({ add, update: update.map(({ after }) => after) }))
  expect(added).toEqual([
    { ...linde, id: 'rekord1', offices: [{ ...linde.offices[0], institution: 'rekord2' }] },
    { ...port, id: 'rekord2', parent: 'rekord3' },
    { ...newInstitution(pl('Urząd Żeglugi'), none), id: 'rekord3' },
  ])
})

test('what a file leaves empty stays, what it says is taken over, and what it has the fewer stays as well', () => {
  const row = { ...newPerson('Ewa Linde', pl('prezeska'), 'PN'), id: 'linde', note: 'woli list', aliases: ['Ewunia'] }
  const { update, same } = planImport([linde, port], rowsOf(row))
  expect({ update, same }).toEqual({
    update: [
      {
        before: linde,
        after: { ...linde, note: 'woli list', aliases: ['E. Linde', 'Ewunia'] },
        changed: ['aliases', 'note'],
      },
    ],
    same: 0,
  })
})

test('an office that is known gains its days, one that ended and began again is another, and a new one comes last', () => {
  const held = (from: string | null, to: string | null, title = 'prezeska', institution = 'PN') => ({
    title: pl(title),
    institution,
    from,
    to,
  })
  const row = (offices: ReturnType<typeof held>[]) => rowsOf({ ...newPerson('Ewa Linde'), id: 'linde', offices })
  const after = (offices: ReturnType<typeof held>[], record = linde) => {
    const [planned] = planImport([record, port], row(offices)).update
    return planned?.after.kind === 'person' ? planned.after.offices.map(({ title, ...one }) => [title.pl, one]) : null
  }
  const atPort = (from: string | null, to: string | null) => ({ institution: 'port', from, to })
  const dated = {
    ...linde,
    offices: [{ title: pl('prezeska'), institution: 'port', from: '2012-01-01', to: '2015-12-31' }],
  }
  expect([
    after([held('2020-01-01', null)]),
    after([held(null, null, 'Prezeska', '')]),
    after([held('2020-01-01', null)], dated),
    after([held(null, null, 'radna', '')]),
  ]).toEqual([
    [['prezeska', atPort('2020-01-01', null)]],
    [['Prezeska', atPort(null, null)]],
    [
      ['prezeska', atPort('2012-01-01', '2015-12-31')],
      ['prezeska', atPort('2020-01-01', null)],
    ],
    [
      ['prezeska', atPort(null, null)],
      ['radna', { institution: '', from: null, to: null }],
    ],
  ])
})

test('without an id it is the name that tells, without diacritics too, and it is not rewritten by them', () => {
  const wąs: DirectoryRecord = { ...newPerson('Łucja Wąs'), id: 'was' }
  const plan = planImport(
    [wąs, port],
    rowsOf({ ...newPerson('lucja  was'), note: 'z listy' }, newInstitution(pl('PORT NAREW'), none)),
  )
  expect(plan).toEqual({
    add: [],
    update: [{ before: wąs, after: { ...wąs, note: 'z listy' }, changed: ['note'] }],
    same: 1,
    problems: [],
  })
})

test('an id renames, and a row about somebody who was merged is about the one that stays', () => {
  const old: DirectoryRecord = { ...newPerson('E. Linde'), id: 'stara', mergedInto: 'linde' }
  const renamed = planImport([linde, port], rowsOf({ ...newPerson('Ewa Linde-Kos'), id: 'linde' })).update
  const merged = planImport([linde, old, port], rowsOf({ ...newPerson('E. Linde'), note: 'z listy' })).update
  expect([renamed.map(({ changed }) => changed), merged.map(({ after }) => [after.id, after.note])]).toEqual([
    [['family']],
    [['linde', 'z listy']],
  ])
})

test('of namesakes none is guessed; those with ids of another directory stay two', () => {
  const [one, two]: DirectoryRecord[] = [
    { ...newPerson('Jan Kos', pl('bosman')), id: 'kos-1' },
    { ...newPerson('Jan Kos', pl('radny')), id: 'kos-2' },
  ]
  if (!one || !two) throw new Error('there are two')
  const elsewhere = planImport([], rowsOf({ ...one, id: 'a1' }, { ...two, id: 'b2' }))
  expect([planImport([one, two], rowsOf(newPerson('Jan Kos'))), elsewhere.add.length]).toEqual([
    { add: [], update: [], same: 0, problems: [{ line: 2, field: null, kind: 'namesakes', text: 'Jan Kos' }] },
    2,
  ])
})

test('two rows of a new person are one person; an institution that nobody knows is told and left out', () => {
  const plan = planImport(
    [port],
    rowsOf(
      newPerson('Ada Żak', pl('radna')),
      newPerson('Ada Żak', pl('posłanka'), 'Port Narew'),
      newPerson('Jan Kos', pl('bosman'), 'Stocznia'),
    ),
  )
  expect(plan).toEqual({
    add: [
      {
        ...newPerson('Ada Żak'),
        offices: [
          { title: pl('radna'), institution: '', from: null, to: null },
          { title: pl('posłanka'), institution: 'port', from: null, to: null },
        ],
      },
      newPerson('Jan Kos', pl('bosman')),
    ],
    update: [],
    same: 0,
    problems: [{ line: 4, field: 'offices', kind: 'unknown-institution', text: 'Stocznia' }],
  })
})
