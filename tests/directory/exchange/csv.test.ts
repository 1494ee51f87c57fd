import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExchangedFile } from '../../../shared/directory/exchange/exchangedRecord.ts'
import { findInstitution, institutionsOf } from '../../../shared/directory/exchange/institutionNames.ts'
import { planImport } from '../../../shared/directory/exchange/planImport.ts'
import { readRecordsCsv } from '../../../shared/directory/exchange/readRecordsCsv.ts'
import { recordsCsv } from '../../../shared/directory/exchange/recordsCsv.ts'
import { newInstitution } from '../../../shared/directory/newInstitution.ts'
import { newPerson } from '../../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import type { Language } from '../../../shared/language/language.ts'
import { valueIn } from '../../articles/sections.ts'
import { anyRecords } from './anyRecords.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = (text: string): ExchangedFile => valueIn(readRecordsCsv(bytesOf(text)))

/** The records of a file, their institutions found by name among `all`. */
function recordsIn(file: ExchangedFile, all: readonly DirectoryRecord[]): DirectoryRecord[] {
  const find = findInstitution(institutionsOf(all))
  const found = (name: string) => (name === '' ? '' : (find(name) ?? `unknown: ${name}`))
  return file.rows.map(({ id, record }) =>
    record.kind === 'person'
      ? { ...record, id, offices: record.offices.map(one => ({ ...one, institution: found(one.institution) })) }
      : { ...record, id, parent: found(record.parent) },
  )
}

test.each<Language>(['pl', 'en'])('whatever stands in the records, a file with %s headings gives it back', language => {
  fc.assert(
    fc.property(anyRecords, records => {
      const file = read(recordsCsv(records, records, language))
      expect({ records: recordsIn(file, records), problems: file.problems }).toEqual({ records, problems: [] })
    }),
    { numRuns: 300 },
  )
})

/** Cells as a spreadsheet takes them out of a line of text. */
const rawCells = (text: string): readonly string[] =>
  [...text.replace('\uFEFF', '').matchAll(/(?:^|;|\n)(?:"((?:[^"]|"")*)"|([^";\r\n]*))/g)].map(
    ([, quoted, bare = '']) => (quoted === undefined ? bare : quoted.replaceAll('""', '"')),
  )

test('no cell of a file begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(anyRecords, records => {
      expect(
        rawCells(recordsCsv(records, records, 'pl')).filter(cell => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell)),
      ).toEqual([])
    }),
  )
})

const linde = {
  ...newPerson('Ewa Linde'),
  id: 'linde',
  title: 'dr',
  gender: 'f' as const,
  offices: [
    { title: { pl: 'marszałkini', en: 'Marshal' }, institution: 'port', from: '2024-05-07', to: null },
    { title: { pl: 'wicemarszałkini', en: '' }, institution: 'port', from: '2018-11-22', to: '2024-05-06' },
    { title: { pl: 'radna; lokalna', en: '' }, institution: '', from: null, to: '2018-10-21' },
  ],
  aliases: ['E. Linde', "'t Linde"],
  cases: { genitive: 'Ewy Linde' },
  note: '=HYPERLINK("https://zły.example";"kliknij")',
}
const port: DirectoryRecord = {
  ...newInstitution({ pl: 'Port Narew', en: 'Narew Port' }, { pl: 'PN', en: '' }),
  id: 'port',
  category: 'economic-zone',
  earlierNames: [{ name: { pl: 'Port Rzeczny', en: '' }, short: { pl: 'PR', en: '' }, from: null, to: '2019-12-31' }],
}

test('a file reads like one that a Polish spreadsheet wrote, with the days in the cell of the office', () => {
  expect(recordsCsv([linde, port], [linde, port], 'pl')).toBe(
    [
      '\uFEFFWpis;Tytuł przed nazwiskiem;Imiona;Nazwisko;Płeć;Funkcje;Nazwa;Nazwa angielska;Skrót;Skrót angielski;Wcześniejsze nazwy;Rodzaj;Część instytucji;Także jako;Mianownik;Dopełniacz;Celownik;Biernik;Narzędnik;Miejscownik;Wołacz;Dodatkowe formy;Nigdy tak;Strona albo e-mail;Notatka;Identyfikator',
      `osoba;dr;Ewa;Linde;k;"2024-05-07– marszałkini | Marshal | PN\n2018-11-22–2024-05-06 wicemarszałkini |  | PN\n–2018-10-21 radna; lokalna";;;;;;;;"E. Linde\n't Linde";;Ewy Linde;;;;;;;;;"'=HYPERLINK(""https://zły.example"";""kliknij"")";linde`,
      'instytucja;;;;;;Port Narew;Narew Port;PN;;–2019-12-31 Port Rzeczny |  | PR;strefa ekonomiczna;;;;;;;;;;;;;;port',
      '',
    ].join('\r\n'),
  )
})

test('a merged record is left out, and an office at an institution that was merged is named by what it was merged into', () => {
  const old: DirectoryRecord = { ...port, id: 'stary-port', name: { pl: 'Stary Port', en: '' }, mergedInto: 'port' }
  const kos: DirectoryRecord = { ...newPerson('Jan Kos', { pl: 'bosman', en: '' }, 'stary-port'), id: 'kos' }
  const records = [kos, old, port]
  const { rows } = read(recordsCsv(records, records, 'pl'))
  expect([
    rows.map(({ id }) => id),
    rows[0]?.record.kind === 'person' && rows[0].record.offices[0]?.institution,
    planImport(records, rows),
  ]).toEqual([['kos', 'port'], 'PN', { add: [], update: [], same: 2, problems: [] }])
})

/** The letters of the code page of Polish Windows. */
const windows1250 = new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
const inWindows1250 = (text: string): Uint8Array => Uint8Array.from(text, letter => windows1250.indexOf(letter))
const inUtf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (_, at) => `\uFEFF${text}`.charCodeAt(at)).buffer)

const guests = [
  ['Imię i nazwisko', 'Stanowisko', 'Firma', 'Uwagi'],
  ['Łucja Wąs-Gżegżółka', 'Dyrektorka „Źródła”', 'Żabka i Święta Łódź', 'ćma, ń'],
  ['Jan Kos', '', '', ''],
]

test.each([
  ['commas in UTF-8', ',', bytesOf],
  ['tabs in UTF-16', '\t', inUtf16],
  ['semicolons in windows-1250', ';', inWindows1250],
])('a list of guests from elsewhere is read: %s', (_, delimiter, encoded) => {
  const quoted = (cell: string) => (cell.includes(',') ? `"${cell}"` : cell)
  const text = guests.map(row => row.map(quoted).join(delimiter)).join('\n')
  expect(valueIn(readRecordsCsv(encoded(text)))).toEqual({
    rows: [
      {
        line: 2,
        id: '',
        record: {
          ...newPerson('Łucja Wąs-Gżegżółka', { pl: 'Dyrektorka „Źródła”', en: '' }, 'Żabka i Święta Łódź'),
          note: 'ćma, ń',
        },
      },
      { line: 3, id: '', record: newPerson('Jan Kos') },
    ],
    problems: [],
  })
})

test('what is not understood is told by line and field, and the rest is read', () => {
  const { rows, problems } = read(
    [
      'Record,Given name,Surname,Gender,Offices,Shoe size,Category,Polish name',
      'person,Ewa,Linde,x,"2018–2024 radna',
      '2018-02-31– posłanka',
      '2019-01-01 - 2020-01-01 senatorka",38,,',
      'pies,Reks,,,,,,',
      'osoba,,,k,,,,',
      ',,,,,,,',
      'INSTYTUCJA,,,,,,spółdzielnia,Port Narew',
    ].join('\n'),
  )
  expect({ rows, problems }).toEqual({
    rows: [
      {
        line: 2,
        id: '',
        record: {
          ...newPerson('Ewa Linde'),
          offices: [{ title: { pl: 'senatorka', en: '' }, institution: '', from: '2019-01-01', to: '2020-01-01' }],
        },
      },
      { line: 8, id: '', record: newInstitution({ pl: 'Port Narew', en: '' }, { pl: '', en: '' }) },
    ],
    problems: [
      { line: 1, field: null, kind: 'unknown-column', text: 'Shoe size' },
      { line: 2, field: 'gender', kind: 'unknown-gender', text: 'x' },
      { line: 2, field: 'offices', kind: 'no-day', text: '2018–2024 radna' },
      { line: 2, field: 'offices', kind: 'no-day', text: '2018-02-31– posłanka' },
      { line: 5, field: 'kind', kind: 'unknown-kind', text: 'pies' },
      { line: 6, field: null, kind: 'no-name', text: '' },
      { line: 8, field: 'category', kind: 'unknown-category', text: 'spółdzielnia' },
    ],
  })
})

test.each([
  ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), { kind: 'not-a-table' }],
  ['a letter', bytesOf('Szanowni Państwo,\nw załączeniu lista gości'), { kind: 'no-columns' }],
  ['nothing', new Uint8Array(), { kind: 'no-columns' }],
  [
    'a quotation mark that does not end',
    bytesOf('Imię;Nazwisko\nEwa;Linde\nJan;"Kos\nAda;Żak'),
    { kind: 'quotes-not-closed', line: 3 },
  ],
])('%s is refused as a table', (_, bytes, refusal) => {
  expect(readRecordsCsv(bytes)).toEqual({ ok: false, refusal })
})
