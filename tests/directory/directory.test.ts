import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { recordName } from '../../shared/directory/recordName.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import { valueIn } from '../articles/sections.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { directoryDesk, person, speaker } from './desk.ts'

test.each([
  ['parp', 'PARP', 'Polska Agencja Rozwoju Przedsiębiorczości'],
  ['paih', 'PAIH', 'Polska Agencja Inwestycji i Handlu'],
  ['fppp', 'FPPP', 'Fundacja Platforma Przemysłu Przyszłości'],
  ['sse-pomorska', 'PSSE', 'Pomorska Specjalna Strefa Ekonomiczna'],
])('a new library knows %s as %s, %s', async (id, short, name) => {
  const desk = await directoryDesk()
  const records = valueIn(await desk.open()).list()
  expect(records.find(record => record.id === id)).toMatchObject({
    kind: 'institution',
    short: { pl: short },
    name: { pl: name },
  })
})

test('a person typed in on the spot is there at once and at the next start', async () => {
  const desk = await directoryDesk()
  const store = valueIn(await desk.open())
  const added = await store.add(speaker)
  const record = { ...speaker, id: 'rekord1' }
  expect({
    added,
    now: store.list().at(-1),
    next: valueIn(await desk.open())
      .list()
      .at(-1),
    told: desk.told,
  }).toEqual({
    added: { ok: true, value: record },
    now: record,
    next: record,
    told: ['changed'],
  })
})

test('two people added at once are both kept', async () => {
  const desk = await directoryDesk()
  const store = valueIn(await desk.open())
  await Promise.all([store.add(speaker), store.add(person('Jan Wąs'))])
  expect(
    valueIn(await desk.open())
      .list()
      .slice(-2)
      .map(one => recordName(one, 'pl')),
  ).toEqual(['Łucja Wąs-Gżegżółka', 'Jan Wąs'])
})

test('a full disk is said and the list stays what the disk has', async () => {
  const desk = await directoryDesk()
  const { disk, fs } = troubledDisk()
  const store = valueIn(await desk.open(fs))
  disk.free = 0
  const refused = await store.add(speaker)
  expect({ refused, list: store.list(), told: desk.told }).toEqual({
    refused: { ok: false, refusal: { kind: 'disk-full', drive: '', needBytes: 20_000_000 } },
    list: starterInstitutions,
    told: [],
  })
})

test('a directory that cannot be read is refused and left alone', async () => {
  const desk = await directoryDesk()
  await writeFile(desk.file, '{"shape":1,"minReader":1,"records":[{"kind":"ro')
  const opened = await desk.open()
  expect({ refusal: opened.ok ? null : opened.refusal.kind, content: await readFile(desk.file, 'utf8') }).toEqual({
    refusal: 'damaged',
    content: '{"shape":1,"minReader":1,"records":[{"kind":"ro',
  })
})
