import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article, Sections } from '../../shared/articles/articleShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, refusalOf, valueIn, versionOf } from './sections.ts'

type Desk = Awaited<ReturnType<typeof articlesDesk>>

const asked = ({ id }: Article, sections: Sections, baseRevision = 0) => ({
  id,
  window: ewa,
  baseRevision,
  ...sections,
})

const rescued = async (desk: Desk): Promise<string[]> => (await readdir(desk.rescueFolder).catch(() => [])).sort()

const kindsOf = async ({ store }: Desk, { id }: Article): Promise<string[]> =>
  valueIn(await store.history.list({ article: id }))
    .entries.map(({ kind }) => kind)
    .toReversed()

const well = { free: Number.POSITIVE_INFINITY, readOnly: false, gone: false }

/** An article of Ewa's that a disk in trouble did not take, in a run that has ended since; the disk is well again. */
async function endedInTrouble(text = 'Pierwszy akapit. Drugie zdanie. I trzecie.') {
  const { disk, fs } = troubledDisk()
  const desk = await articlesDesk(fs)
  const article = await openedBy(desk, 'Kongres')
  disk.readOnly = true
  refusalOf(await desk.store.save(asked(article, { pl: versionOf('Kongres', text) })))
  const next = { ...desk, store: desk.nextRun() }
  Object.assign(disk, well)
  return { disk, desk, next, article, pl: versionOf('Kongres', text) }
}

test.each([
  ['full', { free: 0 }],
  ['read-only', { readOnly: true }],
  ['gone', { gone: true }],
])("what a disk that is %s does not take is on the person's own, until the library has it", async (_how, trouble) => {
  const { disk, fs } = troubledDisk()
  const desk = await articlesDesk(fs)
  const article = await openedBy(desk, 'Kongres')
  Object.assign(disk, trouble)
  const pl = versionOf('Kongres', 'Nasze zdanie.')
  const details = { ...article.details, byline: 'Ewa Linde' }
  await desk.store.save(asked(article, { pl: versionOf('Kongres', 'Nasze') }))
  await desk.store.save(asked(article, { pl }))
  await desk.store.save(asked(article, { details }))
  const copy = JSON.parse(await readFile(join(desk.rescueFolder, `${article.id}.json`), 'utf8'))
  const names = await rescued(desk)
  Object.assign(disk, well)
  valueIn(await desk.store.save(asked(article, { pl, details })))
  expect({ copy, names, after: await rescued(desk) }).toEqual({
    copy: {
      shape: 1,
      minReader: 1,
      article: article.id,
      title: 'Kongres',
      baseRevision: 0,
      baseSavedAt: article.updatedAt,
      at: expect.stringContaining('2026-11-24T'),
      sections: { pl, details },
    },
    names: [`${article.id}.json`],
    after: [],
  })
})

test('a library that vanished whole leaves its words in the rescue folder too', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  await rename(desk.folder, `${desk.folder}-unplugged`)
  const refused = refusalOf(await desk.store.save(asked(article, { pl: versionOf('Kongres', 'Nasze.') })))
  expect({ refused: refused?.kind, names: await rescued(desk) }).toEqual({
    refused: 'folder-gone',
    names: [`${article.id}.json`],
  })
})

test('what a newer Kronika keeps us from saving is rescued; an old revision is not', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  await desk.store.save(asked(article, { pl: versionOf('Kongres', 'Nasze.') }, 7))
  const stale = await rescued(desk)
  await writeFile(desk.file(article.id), JSON.stringify({ ...article, shape: 9, minReader: 9 }))
  await desk.store.save(asked(article, { pl: versionOf('Kongres', 'Nasze.') }))
  expect({ stale, newer: await rescued(desk) }).toEqual({ stale: [], newer: [`${article.id}.json`] })
})

test('a rescue that fails too changes nothing: the disk of the library is told of, and saving goes on when it is well', async () => {
  const { disk, fs } = troubledDisk()
  const person = troubledDisk()
  const desk = await articlesDesk(fs, person.fs)
  const article = await openedBy(desk, 'Kongres')
  disk.gone = true
  person.disk.free = 0
  const refused = refusalOf(await desk.store.save(asked(article, { pl: versionOf('Kongres', 'Nasze.') })))
  Object.assign(disk, well)
  const saved = valueIn(await desk.store.save(asked(article, { pl: versionOf('Kongres', 'Nasze.') })))
  expect({ refused, saved: saved.revision }).toEqual({ refused: { kind: 'folder-gone', drive: '' }, saved: 1 })
})

test('at the next opening rescued words are in the article, between two snapshots, and how much came back is known', async () => {
  const { next, article, pl } = await endedInTrouble()
  const opened = valueIn(await next.store.open({ id: article.id, window: ewa }))
  expect({
    opened,
    onDisk: await next.onDisk(article.id),
    kinds: await kindsOf(next, article),
    recovered: next.store.recovered(),
    left: await rescued(next),
  }).toMatchObject({
    opened: { revision: 1, pl },
    onDisk: { revision: 1, pl },
    kinds: ['import', 'rescued'],
    recovered: [
      {
        article: article.id,
        title: 'Kongres',
        at: expect.stringContaining('2026-11-24T'),
        sentences: 2,
        how: 'applied',
        snapshot: expect.stringMatching(/^000002-/),
      },
    ],
    left: [],
  })
})

test('rescued words whose article was changed since stand beside it in the history, and nothing is overwritten', async () => {
  const { next, article, pl } = await endedInTrouble()
  const elsewhere = { ...article, revision: 4, pl: versionOf('Kongres', 'Napisane w domu.') }
  await writeFile(next.file(article.id), JSON.stringify(elsewhere))
  const opened = valueIn(await next.store.open({ id: article.id, window: ewa }))
  const [one] = next.store.recovered()
  const snapshot = valueIn(await next.store.history.open({ article: article.id, snapshot: one?.snapshot ?? '' }))
  expect({ opened, how: one?.how, sentences: one?.sentences, snapshot, left: await rescued(next) }).toEqual({
    opened: elsewhere,
    how: 'kept-as-snapshot',
    sentences: 3,
    snapshot: { ...elsewhere, pl },
    left: [],
  })
})

test('rescued words do not go over what another computer made under the same revision', async () => {
  const { next, article } = await endedInTrouble()
  const theirs = { ...article, updatedAt: '2026-11-24T15:00:00.000Z', en: versionOf('Congress', 'Written elsewhere.') }
  await writeFile(next.file(article.id), JSON.stringify(theirs))
  const opened = valueIn(await next.store.open({ id: article.id, window: ewa }))
  expect({ opened, how: next.store.recovered().map(({ how }) => how) }).toEqual({
    opened: theirs,
    how: ['kept-as-snapshot'],
  })
})

test('words that reached the library after all are not recovered a second time', async () => {
  const { next, article, pl } = await endedInTrouble()
  await writeFile(next.file(article.id), JSON.stringify({ ...article, revision: 1, pl }))
  const opened = valueIn(await next.store.open({ id: article.id, window: ewa }))
  expect({ revision: opened.revision, recovered: next.store.recovered(), left: await rescued(next) }).toEqual({
    revision: 1,
    recovered: [],
    left: [],
  })
})

test('a disk that is still ill at the next opening lets the article be read; both rescues come back when it is well', async () => {
  const { disk, next, article, pl } = await endedInTrouble()
  disk.readOnly = true
  const ill = valueIn(await next.store.open({ id: article.id, window: ewa }))
  const en = versionOf('Congress', 'Typed while the disk is still read-only.')
  await next.store.save(asked(article, { en }))
  await next.store.close({ id: article.id, window: ewa })
  const waiting = await rescued(next)
  Object.assign(disk, well)
  const opened = valueIn(await next.store.open({ id: article.id, window: ewa }))
  expect({
    ill,
    waiting,
    opened,
    how: next.store.recovered().map(({ how }) => how),
    left: await rescued(next),
  }).toMatchObject({
    ill: article,
    waiting: [`${article.id}.1.json`, `${article.id}.json`],
    opened: { revision: 1, pl },
    how: ['applied', 'kept-as-snapshot'],
    left: [],
  })
})

test('whoever opens an article whose disk is still ill can be told what waits; what the window holds itself does not wait', async () => {
  const { disk, next, article } = await endedInTrouble()
  disk.readOnly = true
  valueIn(await next.store.open({ id: article.id, window: ewa }))
  const en = versionOf('Congress', 'Typed while the disk is still read-only.')
  const ill = await next.store.waitingFor(article.id)
  await next.store.save(asked(article, { en }))
  const both = await next.store.waitingFor(article.id)
  await next.store.close({ id: article.id, window: ewa })
  Object.assign(disk, well)
  valueIn(await next.store.open({ id: article.id, window: ewa }))
  const told = ({ how, sentences }: { readonly how: string; readonly sentences: number }) => ({ how, sentences })
  expect([ill.map(told), both.map(told), await next.store.waitingFor(article.id)]).toEqual([
    [{ how: 'waits', sentences: 2 }],
    [{ how: 'waits', sentences: 2 }],
    [],
  ])
})

test('a save that goes well in the same sitting does not throw away what waits from an earlier one', async () => {
  const { disk, next, article } = await endedInTrouble()
  disk.readOnly = true
  valueIn(await next.store.open({ id: article.id, window: ewa }))
  Object.assign(disk, well)
  valueIn(await next.store.save(asked(article, { en: versionOf('Congress', 'English.') })))
  const waiting = await rescued(next)
  await next.store.close({ id: article.id, window: ewa })
  const opened = valueIn(await next.store.open({ id: article.id, window: ewa }))
  expect({ waiting, revision: opened.revision, how: next.store.recovered().map(({ how }) => how) }).toEqual({
    waiting: [`${article.id}.json`],
    revision: 1,
    how: ['kept-as-snapshot'],
  })
})

test('a window that was loaded anew while the disk took nothing gets its words back', async () => {
  const { disk, fs } = troubledDisk()
  const desk = await articlesDesk(fs)
  const article = await openedBy(desk, 'Kongres')
  const pl = versionOf('Kongres', 'Przed przeładowaniem.')
  disk.free = 0
  await desk.store.save(asked(article, { pl }))
  disk.free = Number.POSITIVE_INFINITY
  const again = valueIn(await desk.store.open({ id: article.id, window: ewa }))
  const next = valueIn(await desk.store.save(asked(article, { pl: versionOf('Kongres', 'I dalej.') }, 1)))
  expect({ again, next: next.revision }).toMatchObject({ again: { revision: 1, pl }, next: 2 })
})

test('an opened library knows what waits, also of articles in the trash and of those that are nowhere', async () => {
  const { next, article } = await endedInTrouble()
  await mkdir(next.trashFolder)
  const here = await next.store.waitingRescues()
  await rename(join(next.folder, article.id), join(next.trashFolder, article.id))
  const inTrash = await next.store.waitingRescues()
  await rm(join(next.trashFolder, article.id), { recursive: true })
  const nowhere = await next.store.waitingRescues()
  const waiting = { article: article.id, title: 'Kongres', at: expect.stringContaining('2026-11-24T') }
  expect([here, inTrash, nowhere]).toEqual([
    [{ ...waiting, place: 'library' }],
    [{ ...waiting, place: 'trash' }],
    [{ ...waiting, place: 'nowhere' }],
  ])
})

test('words whose article was removed for ever become a new article, and wait no longer', async () => {
  const { next, article } = await endedInTrouble()
  const rescue = JSON.parse(await readFile(join(next.rescueFolder, `${article.id}.json`), 'utf8'))
  const tooEarly = await next.store.createFromRescue({ article: article.id })
  await rm(join(next.folder, article.id), { recursive: true })
  const made = valueIn(await next.store.createFromRescue({ article: article.id }))
  const { pl } = valueIn(await next.store.open({ id: made.id, window: ewa }))
  expect({ tooEarly, text: plainText(pl.document), left: await rescued(next) }).toEqual({
    tooEarly: { ok: false, refusal: { kind: 'missing', id: article.id } },
    text: plainText(rescue.sections.pl.document),
    left: [],
  })
})

test('a rescue copy that cannot be read stays where it is, and its article opens', async () => {
  const { next, article } = await endedInTrouble()
  await writeFile(join(next.rescueFolder, `${article.id}.json`), '{"shape":1,"artic')
  const opened = valueIn(await next.store.open({ id: article.id, window: ewa }))
  expect({ opened, left: await rescued(next) }).toEqual({ opened: article, left: [`${article.id}.json`] })
})
