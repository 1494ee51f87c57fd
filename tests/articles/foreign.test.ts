import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, refusalOf, valueIn, versionOf } from './sections.ts'

type Desk = Awaited<ReturnType<typeof articlesDesk>>

/** What a syncing program brought from another computer. */
const fromElsewhere = (article: Article, revision = 5): Article => ({
  ...article,
  revision,
  en: versionOf('Maritime Congress', 'Written on another computer.'),
})

const saved = (desk: Desk, { id }: Article, baseRevision: number, text: string) =>
  desk.store.save({ id, window: ewa, baseRevision, pl: versionOf('Kongres', text) })

async function snapshotsOf(desk: Desk, { id }: Article) {
  const { entries } = valueIn(await desk.store.history.list({ article: id }))
  return entries.map(({ kind, name, revision }) => ({ kind, name, revision })).toReversed()
}

const stampless = (name: string): string => name.replace(/\d{4}-\d\d-\d\dT[\d-]+Z/, 'TIME')

test('what another program wrote into an open article is kept in the history before ours goes on top', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  valueIn(await saved(desk, article, 0, 'Pierwsze zdanie.'))
  const foreign = fromElsewhere(article)
  await writeFile(desk.file(article.id), JSON.stringify(foreign))
  const ours = valueIn(await saved(desk, article, 1, 'Drugie zdanie.'))
  const [told] = desk.foreign
  const snapshot = valueIn(await desk.store.history.open({ article: article.id, snapshot: told?.snapshot ?? '' }))
  expect({
    revision: ours.revision,
    onDisk: await desk.onDisk(article.id),
    told: desk.foreign,
    snapshot,
    history: await snapshotsOf(desk, article),
  }).toMatchObject({
    revision: 6,
    onDisk: { revision: 6, pl: versionOf('Kongres', 'Drugie zdanie.'), en: article.en },
    told: [{ article: article.id, snapshot: expect.stringMatching(/^\d{6}-/), name: '' }],
    snapshot: foreign,
    history: [
      { kind: 'import', revision: 0 },
      { kind: 'foreign', name: '', revision: 5 },
    ],
  })
})

test('before the first save of a sitting, the state that was opened comes in the history before the foreign one', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  const run = desk.nextRun()
  await desk.store.close({ id: article.id, window: ewa })
  valueIn(await run.open({ id: article.id, window: ewa }))
  await writeFile(desk.file(article.id), JSON.stringify(fromElsewhere(article)))
  const other = { ...desk, store: run }
  valueIn(await saved(other, article, 0, 'Nasze zdanie.'))
  valueIn(await saved(other, article, 6, 'Jeszcze jedno.'))
  await run.close({ id: article.id, window: ewa })
  expect(await snapshotsOf(other, article)).toEqual([
    { kind: 'import', name: '', revision: 0 },
    { kind: 'foreign', name: '', revision: 5 },
    { kind: 'close', name: '', revision: 7 },
  ])
})

test('a file that was only touched, or written anew with the same words, is no news', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  await utimes(desk.file(article.id), new Date(0), new Date(0))
  valueIn(await saved(desk, article, 0, 'Pierwsze.'))
  await writeFile(desk.file(article.id), JSON.stringify(await desk.onDisk(article.id), null, 2))
  const second = valueIn(await saved(desk, article, 1, 'Drugie.'))
  expect({ second: second.revision, told: desk.foreign, names: await readdir(join(desk.folder, article.id)) }).toEqual({
    second: 2,
    told: [],
    names: ['article.good.json', 'article.json', 'history'],
  })
})

test('bytes that cannot be read are kept beside the article before ours take their place', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  await writeFile(desk.file(article.id), '{"shape":2,"pl":')
  const ours = valueIn(await saved(desk, article, 0, 'Nasze.'))
  const names = await readdir(join(desk.folder, article.id))
  const aside = names.find(name => name.includes('damaged')) ?? ''
  expect({
    revision: ours.revision,
    names: names.map(stampless).sort(),
    aside: await readFile(join(desk.folder, article.id, aside), 'utf8'),
    told: desk.foreign,
  }).toEqual({
    revision: 1,
    names: ['article.damaged-TIME.json', 'article.good.json', 'article.json', 'history'],
    aside: '{"shape":2,"pl":',
    told: [{ article: article.id, snapshot: null, name: '' }],
  })
})

test('two damaged states of the same second are both kept', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  for (const [at, bytes] of ['{"shape"', '{"shape":'].entries()) {
    await writeFile(desk.file(article.id), bytes)
    await utimes(desk.file(article.id), 1000, 1000)
    valueIn(await saved(desk, article, at, `Zdanie ${at}.`))
  }
  const names = (await readdir(join(desk.folder, article.id))).filter(name => name.includes('damaged'))
  const kept = await Promise.all(names.map(name => readFile(join(desk.folder, article.id, name), 'utf8')))
  expect(kept.sort()).toEqual(['{"shape"', '{"shape":'])
})

test('what a newer Kronika wrote is not overwritten, and its title is told', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  const newer = JSON.stringify({ ...article, shape: 9, minReader: 9 })
  await writeFile(desk.file(article.id), newer)
  const refused = await saved(desk, article, 0, 'Nasze.')
  expect({ refusal: refusalOf(refused), content: await readFile(desk.file(article.id), 'utf8') }).toEqual({
    refusal: { kind: 'newer', id: article.id, title: 'Kongres', shape: 9 },
    content: newer,
  })
})

test('a file that somebody removed is written again, quietly', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  await rm(desk.file(article.id))
  valueIn(await saved(desk, article, 0, 'Nasze.'))
  expect({ onDisk: await desk.onDisk(article.id), told: desk.foreign }).toMatchObject({
    onDisk: { revision: 1, pl: versionOf('Kongres', 'Nasze.') },
    told: [],
  })
})

test('an article whose folder went away is missing, is not made anew, and is saved when it is back', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  const folder = join(desk.folder, article.id)
  await mkdir(desk.trashFolder)
  await rename(folder, join(desk.trashFolder, article.id))
  const refused = refusalOf(await saved(desk, article, 0, 'Nasze.'))
  const meanwhile = await readdir(desk.folder)
  await rename(join(desk.trashFolder, article.id), folder)
  const back = valueIn(await saved(desk, article, 0, 'Nasze.'))
  expect({ refused, meanwhile, back: back.revision }).toEqual({
    refused: { kind: 'missing', id: article.id },
    meanwhile: [],
    back: 1,
  })
})

test('the history of an open article whose folder went away is not said to be empty', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  const list = () => desk.store.history.list({ article: id })
  await rename(join(desk.folder, id), join(desk.folder, '..', 'away'))
  const meanwhile = refusalOf(await list())
  await rename(join(desk.folder, '..', 'away'), join(desk.folder, id))
  expect([meanwhile?.kind, valueIn(await list()).entries.map(({ kind }) => kind)]).toEqual(['folder-gone', ['import']])
})

test('a closed article whose folder went away leaves no folder behind that holds nothing but its history', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  valueIn(await saved(desk, article, 0, 'Nasze.'))
  await mkdir(desk.trashFolder)
  await rename(join(desk.folder, article.id), join(desk.trashFolder, article.id))
  await desk.store.close({ id: article.id, window: ewa })
  expect(await readdir(desk.folder)).toEqual([])
})

test('a library whose folder went away is said as such, and is saved when it is back', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres')
  await rename(desk.folder, `${desk.folder}-unplugged`)
  const refused = refusalOf(await saved(desk, article, 0, 'Nasze.'))
  await rename(`${desk.folder}-unplugged`, desk.folder)
  const back = valueIn(await saved(desk, article, 0, 'Nasze.'))
  expect({ refused, back: back.revision }).toEqual({ refused: { kind: 'folder-gone', drive: '' }, back: 1 })
})

test('a disk that takes no snapshot of the foreign state is not given ours either', async () => {
  const { disk, fs } = troubledDisk()
  const desk = await articlesDesk(fs)
  const article = await openedBy(desk, 'Kongres')
  const foreign = JSON.stringify(fromElsewhere(article))
  await writeFile(desk.file(article.id), foreign)
  disk.free = 0
  const refused = refusalOf(await saved(desk, article, 0, 'Nasze.'))
  const whileFull = await readFile(desk.file(article.id), 'utf8')
  disk.free = Number.POSITIVE_INFINITY
  const ours = valueIn(await saved(desk, article, 0, 'Nasze.'))
  expect({ refused, whileFull, ours: ours.revision, told: desk.foreign.length }).toEqual({
    refused: { kind: 'disk-full', drive: '', needBytes: 20_000_000 },
    whileFull: foreign,
    ours: 6,
    told: 1,
  })
})

test('a foreign state that was kept while our save failed is kept once, and ours still goes above it', async () => {
  const trouble = { on: false }
  const desk = await articlesDesk({
    ...nodeFileSystem,
    rename: (from, to) =>
      trouble.on && to.endsWith('article.json')
        ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
        : nodeFileSystem.rename(from, to),
  })
  const article = await openedBy(desk, 'Kongres')
  await writeFile(desk.file(article.id), JSON.stringify(fromElsewhere(article)))
  trouble.on = true
  const refused = refusalOf(await saved(desk, article, 0, 'Nasze.'))
  trouble.on = false
  const ours = valueIn(await saved(desk, article, 0, 'Nasze.'))
  expect({ refused, ours: ours.revision, told: desk.foreign.length }).toEqual({
    refused: { kind: 'disk-trouble', drive: '', code: 'EIO' },
    ours: 6,
    told: 1,
  })
})

test('a save that reached the disk though the disk said no is ours: the next one is neither stale nor foreign', async () => {
  const trouble = { on: false }
  const desk = await articlesDesk({
    ...nodeFileSystem,
    async open(file, flags) {
      if (trouble.on && flags === 'r') throw Object.assign(new Error('EIO'), { code: 'EIO' })
      return nodeFileSystem.open(file, flags)
    },
  })
  const article = await openedBy(desk, 'Kongres')
  trouble.on = true
  const refused = refusalOf(await saved(desk, article, 0, 'Pierwsze.'))
  const there = await desk.onDisk(article.id)
  trouble.on = false
  const next = valueIn(await saved(desk, article, 0, 'Pierwsze i drugie.'))
  expect({ refused, there, next: next.revision, told: desk.foreign }).toMatchObject({
    refused: { kind: 'disk-trouble', code: 'EIO' },
    there: { revision: 1, pl: versionOf('Kongres', 'Pierwsze.') },
    next: 1,
    told: [],
  })
})
