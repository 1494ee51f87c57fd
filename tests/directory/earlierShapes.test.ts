import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { valueIn } from '../articles/sections.ts'
import { directoryDesk, noon, speaker } from './desk.ts'

const kupiec = {
  kind: 'person',
  id: 'kupiec',
  name: 'Paweł Maria Kupiec',
  office: { pl: 'zastępca dyrektora', en: 'Deputy Director' },
  institution: 'parp',
  fromElsewhere: 'stays',
}
const kos = { kind: 'person', id: 'kos', name: 'Jan Kos', office: { pl: '', en: '' }, institution: '' }
const port = { kind: 'institution', id: 'port', name: { pl: 'Port Narew', en: '' }, short: { pl: 'PN', en: '' } }

const added = { aliases: [], cases: {}, extraForms: [], forbiddenForms: [], link: '', note: '' }
const kupiecNow = {
  kind: 'person',
  id: 'kupiec',
  given: 'Paweł Maria',
  family: 'Kupiec',
  title: '',
  gender: null,
  offices: [{ title: kupiec.office, institution: 'parp', from: null, to: null }],
  ...added,
  fromElsewhere: 'stays',
}
const kosNow = {
  kind: 'person',
  id: 'kos',
  given: 'Jan',
  family: 'Kos',
  title: '',
  gender: null,
  offices: [],
  ...added,
}
const portNow = { ...port, earlierNames: [], category: 'other', parent: '', ...added }

test('a directory of the first shape opens with one office a person, and is stored in today’s shape at the first change', async () => {
  const desk = await directoryDesk()
  const first = JSON.stringify({ shape: 1, minReader: 1, records: [kupiec, kos, port] })
  await writeFile(desk.file, first)
  const store = valueIn(await desk.open())
  const listed = store.list()
  const untouched = await readFile(desk.file, 'utf8')
  await store.add(speaker)
  const { shape, minReader, records } = JSON.parse(await readFile(desk.file, 'utf8'))
  expect({ listed, untouched, stored: { shape, minReader, records: records.length } }).toEqual({
    listed: [kupiecNow, kosNow, portNow],
    untouched: first,
    stored: { shape: 2, minReader: 2, records: 4 },
  })
})

test('a record that the first shape put into the trash comes back in today’s shape', async () => {
  const desk = await directoryDesk()
  await mkdir(dirname(desk.trashFile('kupiec')), { recursive: true })
  await writeFile(desk.trashFile('kupiec'), JSON.stringify({ shape: 1, minReader: 1, trashedAt: noon, record: kupiec }))
  const store = valueIn(await desk.open())
  const restored = await store.restore({ id: 'kupiec' })
  expect({ restored, last: store.list().at(-1) }).toEqual({ restored: { ok: true, value: null }, last: kupiecNow })
})
