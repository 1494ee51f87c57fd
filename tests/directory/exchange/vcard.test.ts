import { expect, test } from 'vitest'
import { planImport } from '../../../shared/directory/exchange/planImport.ts'
import { readVcard } from '../../../shared/directory/exchange/readVcard.ts'
import { recordsVcard } from '../../../shared/directory/exchange/recordsVcard.ts'
import { newInstitution } from '../../../shared/directory/newInstitution.ts'
import { newPerson } from '../../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'

const parp: DirectoryRecord = {
  ...newInstitution(
    { pl: 'Polska Agencja Rozwoju Przedsiębiorczości', en: 'Polish Agency for Enterprise Development' },
    { pl: 'PARP', en: 'PARP' },
  ),
  id: 'parp',
  link: 'https://www.parp.gov.pl/',
  note: 'ul. Pańska 81/83; Warszawa,\nIII piętro \\ pokój 5',
}
const linde: DirectoryRecord = {
  ...newPerson('Krystyna Maria Linde', { pl: 'dyrektorka; doradczyni, ekspertka', en: 'Director' }, 'parp'),
  id: 'linde',
  title: 'dr hab.',
  gender: 'f',
  aliases: ['K. Linde', 'Linde, Krystyna'],
  link: 'k.linde@parp.example',
}
const gzegzolka: DirectoryRecord = {
  ...newPerson('Łucja Wąs-Gżegżółka'),
  id: 'gzegzolka',
  note: 'Zażółć gęślą jaźń, '.repeat(20).trim(),
}

test('what a card can hold comes back from it unchanged', () => {
  const records = [parp, linde, gzegzolka]
  const text = recordsVcard(records, records)
  const { rows, problems } = readVcard(text)
  const { add, update, same } = planImport(records, rows)
  expect({ add, update, same, problems }).toEqual({ add: [], update: [], same: 3, problems: [] })
})

test('cards are those of vCard 4.0: lines of at most 75 bytes, ended by CR and LF, no letter cut in two', () => {
  const lines = recordsVcard([gzegzolka], []).split('\r\n')
  const longest = Math.max(...lines.map(line => new TextEncoder().encode(line).length))
  expect({
    begin: lines.slice(0, 5),
    end: lines.slice(-2),
    fits: longest <= 75,
    bare: lines.some(line => /[\r\n]/.test(line)),
  }).toEqual({
    begin: ['BEGIN:VCARD', 'VERSION:4.0', 'KIND:individual', 'FN:Łucja Wąs-Gżegżółka', 'N:Wąs-Gżegżółka;Łucja;;;'],
    end: ['END:VCARD', ''],
    fits: true,
    bare: false,
  })
})

test('a merged record has no card', () => {
  expect(recordsVcard([{ ...linde, mergedInto: 'inna' }], [])).toBe('')
})

test('cards of phones and mail programs are read: groups, folded lines, parameters in quotation marks, organisations without a kind', () => {
  const file = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N;CHARSET=UTF-8:Kos;Jan;Piotr;prof.;',
    'FN:prof. Jan Piotr Kos',
    'ORG:Stocznia Narew;Dział eksportu',
    'TITLE:kierow',
    ' nik działu',
    'item1.EMAIL;TYPE="INTERNET,work":jan.kos@narew.example',
    'item1.X-ABLabel:_$!<Work>!$_',
    'NOTE:dzwonić po 10\\, nie w piątki',
    'END:VCARD',
    '',
    'begin:vcard',
    'version:3.0',
    'n:;;;;',
    'fn:Port Narew sp. z o.o.',
    'org:Port Narew sp. z o.o.',
    'url:https://port.example/',
    'end:vcard',
  ].join('\n')
  const { rows, problems } = readVcard(file)
  expect({ rows, problems }).toEqual({
    rows: [
      {
        line: 1,
        id: '',
        record: {
          ...newPerson('Jan Piotr Kos', { pl: 'kierownik działu', en: '' }, 'Stocznia Narew'),
          title: 'prof.',
          link: 'jan.kos@narew.example',
          note: 'dzwonić po 10, nie w piątki',
        },
      },
      {
        line: 13,
        id: '',
        record: {
          ...newInstitution({ pl: 'Port Narew sp. z o.o.', en: '' }, { pl: '', en: '' }),
          link: 'https://port.example/',
        },
      },
    ],
    problems: [],
  })
})

test('a card of an old version, one of nobody and one that breaks off are told by their line; the others are read', () => {
  const file = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'FN:Stary Telefon',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'NOTE:bez nazwiska',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Ewa Linde',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Urwana Karta',
  ].join('\r\n')
  const { rows, problems } = readVcard(file)
  expect({
    names: rows.map(({ line, record }) => [line, record.kind === 'person' && record.family]),
    problems,
  }).toEqual({
    names: [[9, 'Linde']],
    problems: [
      { line: 1, field: null, kind: 'old-card', text: 'Stary Telefon' },
      { line: 5, field: null, kind: 'no-name', text: '' },
      { line: 13, field: null, kind: 'card-not-ended', text: 'Urwana Karta' },
    ],
  })
})

test('a file without a card gives nobody and no problem', () => {
  expect(readVcard('To nie jest wizytówka.\nBEGIN: nic')).toEqual({ rows: [], problems: [] })
})
