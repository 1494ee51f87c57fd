import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openForReading } from '../../electron/library/openLibrary.ts'
import { ewa, refusalOf, valueIn, versionOf } from '../articles/sections.ts'
import { libraryDesk } from './desk.ts'
import { partsFor } from './partsFor.ts'

test('the window hears at once that what another program wrote into an open article is kept', async () => {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  const { id } = valueIn(await library.articles.createFrom({ pl: versionOf('Kongres', 'Pierwsze.') }))
  const article = valueIn(await library.articles.open({ id, window: ewa }))
  const file = join(desk.folder, 'articles', id, 'article.json')
  await writeFile(file, JSON.stringify({ ...article, en: versionOf('Congress', 'Elsewhere.') }))
  valueIn(await library.articles.save({ id, window: ewa, baseRevision: 0, pl: versionOf('Kongres', 'Drugie.') }))
  expect(desk.events.filter(({ kind }) => kind === 'foreign-kept')).toEqual([
    { kind: 'foreign-kept', article: id, snapshot: expect.stringMatching(/^\d{6}-[0-9a-f]{8}$/), name: '' },
  ])
})

test('settings of the library that another program wrote are kept beside it', async () => {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  const file = join(desk.folder, 'library.json')
  const foreign = JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), note: 'synced' })
  await writeFile(file, foreign)
  const organisation = { ...library.organisation.read(), name: 'Klaster nad Narwią' }
  valueIn(await library.organisation.save(organisation))
  const beside = (await readdir(desk.folder)).filter(name => name.startsWith('library.conflict-'))
  expect({
    kept: await Promise.all(beside.map(name => readFile(join(desk.folder, name), 'utf8'))),
    ours: JSON.parse(await readFile(file, 'utf8')).organisation.name,
  }).toEqual({ kept: [foreign], ours: 'Klaster nad Narwią' })
})

test('a drive that is pulled out and put back: words typed meanwhile are in the settings folder, and in the library again', async () => {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  const { id } = valueIn(await library.articles.createFrom({ pl: versionOf('Kongres', 'Pierwsze.') }))
  valueIn(await library.articles.open({ id, window: ewa }))
  const { rescueFolder } = partsFor(desk.folder)
  await rename(desk.folder, `${desk.folder}-pulled`)
  const asked = { id, window: ewa, baseRevision: 0, pl: versionOf('Kongres', 'Napisane bez dysku.') }
  const refused = refusalOf(await library.articles.save(asked))
  const [ofLibrary = ''] = await readdir(rescueFolder)
  const rescued = await readdir(join(rescueFolder, ofLibrary))
  const made = await readdir(desk.root)
  await rename(`${desk.folder}-pulled`, desk.folder)
  const saved = valueIn(await library.articles.save(asked))
  expect({
    refused: refused?.kind,
    rescued,
    made: made.includes('Kronika'),
    saved: saved.revision,
    left: await readdir(join(rescueFolder, ofLibrary)),
  }).toEqual({ refused: 'folder-gone', rescued: [`${id}.json`], made: false, saved: 1, left: [] })
})

test('words that cannot be saved because somebody else writes in the library are in the settings folder, and in the article later', async () => {
  const desk = await libraryDesk()
  const ours = valueIn(await desk.open())
  const { id } = valueIn(await ours.articles.createFrom({ pl: versionOf('Kongres', 'Pierwsze.') }))
  const parts = partsFor(desk.folder)
  const jan = { user: 'Jan Wąs', host: 'LAPTOP-TARGI', since: '2026-11-24T12:00:00.000Z' }
  const reading = valueIn(await openForReading(parts, jan))
  onTestFinished(() => reading.close())
  valueIn(await reading.articles.open({ id, window: ewa }))
  const pl = versionOf('Kongres', 'Napisane za późno.')
  const refused = refusalOf(await reading.articles.save({ id, window: ewa, baseRevision: 0, pl }))
  const [ofLibrary = ''] = await readdir(parts.rescueFolder)
  const rescued = await readdir(join(parts.rescueFolder, ofLibrary))
  const onDisk = JSON.parse(await readFile(join(desk.folder, 'articles', id, 'article.json'), 'utf8'))
  const opened = valueIn(await ours.articles.open({ id, window: ewa }))
  expect({ refused, rescued, onDisk: onDisk.revision, opened: opened.pl }).toEqual({
    refused: { kind: 'in-use', drive: '', ...jan },
    rescued: [`${id}.json`],
    onDisk: 0,
    opened: pl,
  })
})
