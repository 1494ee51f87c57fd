import { expect, test } from 'vitest'
import { readableRecords } from '../../electron/library/recordsLeft.ts'
import { recordsLeftSentence } from '../../renderer/library/recordsLeftSentence.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import { wordsIn } from '../../shared/words/words.ts'

const { length } = starterInstitutions
const whole = Buffer.from(JSON.stringify({ shape: 1, minReader: 1, records: starterInstitutions }))

test('records that stand whole in a damaged directory are counted, however it was damaged', () => {
  const half = readableRecords(whole.subarray(0, Math.floor(whole.length / 2)))
  const flipped = Buffer.from(whole)
  flipped[whole.indexOf('"institution"', 2000) + 2] = 0xff
  const indented = JSON.stringify({ records: starterInstitutions }, null, 2)
  expect({
    whole: readableRecords(whole),
    half: half > length / 4 && half < (length * 3) / 4,
    oneByte: readableRecords(flipped),
    indented: readableRecords(Buffer.from(indented.slice(0, -4))),
    nothing: [Buffer.alloc(0), Buffer.alloc(3000), Buffer.from('{"id":"')].map(readableRecords),
  }).toEqual({ whole: length, half: true, oneByte: length - 1, indented: length, nothing: [0, 0, 0] })
})

test('a closed library says what its copy and its damaged directory hold', () => {
  const damaged = { kind: 'damaged', file: 'directory.json', copyFrom: null } as const
  const said = (records: { inCopy: number | null; read: number }) =>
    recordsLeftSentence(wordsIn('pl'), { ...damaged, records })
  expect([
    said({ inCopy: 212, read: 187 }),
    said({ inCopy: null, read: 3 }),
    recordsLeftSentence(wordsIn('pl'), damaged),
  ]).toEqual([
    'Osoby i instytucje w kopii: 212, do odczytania w uszkodzonym pliku: 187.',
    'Osoby i instytucje do odczytania w uszkodzonym pliku: 3.',
    null,
  ])
})
