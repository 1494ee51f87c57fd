import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { OpenLibrary } from '../../electron/library/composeLibrary.ts'
import { openForReading } from '../../electron/library/openLibrary.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { Found, LibraryFinding } from '../../shared/library/libraryFinding.ts'
import { ewa, refusalOf, valueIn } from '../articles/sections.ts'
import {
  congress,
  congressArticle,
  congressId,
  contents,
  hall,
  poster,
  programme,
  putArticle,
  slides,
} from './congressOnDisk.ts'
import { libraryWithCongress } from './libraryWithCongress.ts'
import { partsFor } from './partsFor.ts'

type Desk = Awaited<ReturnType<typeof libraryWithCongress>>

/** The one finding of this kind. */
async function findingOf(desk: Desk, kind: Found['kind'], deep = false): Promise<LibraryFinding> {
  const found = (await desk.verify(deep)).filter(finding => finding.kind === kind)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} findings of kind ${kind}`)
  return first
}

/** Opens the library, mends one finding, closes it, and answers what is found then. */
async function mended(desk: Desk, kind: Found['kind'], deep = false) {
  const library = valueIn(await desk.open())
  valueIn(await library.mend({ finding: await findingOf(desk, kind, deep) }))
  await library.close()
  return desk.verify(deep)
}

const textOf = (desk: Desk, path: string): Promise<string> => readFile(join(desk.folder, path), 'utf8')
const articleOf = async (desk: Desk): Promise<Article> => JSON.parse(await textOf(desk, `${congress}/article.json`))

/** Opens the congress in a window, saves a change of its gallery or details, and lets go of it. */
async function writeIn(
  library: OpenLibrary,
  change: (article: Article) => Partial<Pick<Article, 'gallery' | 'details'>>,
) {
  const opened = valueIn(await library.articles.open({ id: congressId, window: ewa }))
  const asked = { id: congressId, window: ewa, baseRevision: opened.revision }
  valueIn(await library.articles.save({ ...asked, ...change(opened) }))
  await library.articles.close({ id: congressId, window: ewa })
}

async function libraryAfterWriting(change: (article: Article) => Partial<Pick<Article, 'gallery' | 'details'>>) {
  const desk = await libraryWithCongress()
  const library = valueIn(await desk.open())
  await writeIn(library, change)
  await library.close()
  return desk
}

const sectionsOf = ({ pl, en, gallery, details }: Article) => ({ pl, en, gallery, details })

const byline = (name: string) => (article: Article) => ({ details: { ...article.details, byline: name } })

test('a damaged article gets its newest readable state, and the damaged bytes stay beside it', async () => {
  const desk = await libraryAfterWriting(byline('Ewa Linde'))
  const whole = await articleOf(desk)
  await writeFile(join(desk.article, 'article.json'), '{"shape":2,')
  const found = await mended(desk, 'damaged')
  const [aside = ''] = (await readdir(desk.article)).filter(name => name.startsWith('article.damaged-'))
  expect({
    kinds: found.map(({ kind }) => kind),
    article: sectionsOf(await articleOf(desk)),
    aside: await textOf(desk, `${congress}/${aside}`),
  }).toEqual({ kinds: ['set-aside'], article: sectionsOf(whole), aside: '{"shape":2,' })
})

test('a damaged article without a history gets its good copy', async () => {
  const desk = await libraryWithCongress()
  const library = valueIn(await desk.open())
  valueIn(await library.articles.open({ id: congressId, window: ewa }))
  await library.close()
  await rm(join(desk.article, 'history'), { recursive: true, force: true })
  await rm(join(desk.article, 'article.json'))
  expect([await mended(desk, 'missing'), (await articleOf(desk)).revision]).toEqual([[], 38])
})

test('a photo and an attachment that are missing or changed come back from other articles, also from the trash; what stood there stays beside', async () => {
  const desk = await libraryWithCongress()
  const other = { ...(await congressArticle()), id: 'drugikongres' }
  await putArticle(desk.folder, 'articles/drugikongres', other)
  await putArticle(desk.folder, 'trash/trzecikongres', { ...other, id: 'trzecikongres' })
  await writeFile(join(desk.folder, 'trash/trzecikongres/trashed.json'), '{"trashedAt":"2026-11-20T10:00:00.000Z"}')
  // The nearer copy is not whole either: the one in the trash is.
  await writeFile(join(desk.folder, 'articles/drugikongres/photos', `${hall}.jpg`), 'hale!')
  await writeFile(join(desk.article, 'photos', `${hall}.jpg`), 'hale.')
  await rm(join(desk.article, 'photos', `${poster}.png`))
  await rm(join(desk.article, 'attachments', `${programme}.pdf`))
  await truncate(join(desk.article, 'attachments', `${slides}.pdf`), 2)
  const library = valueIn(await desk.open())
  const findings = (await desk.verify(true)).filter(({ file }) => file.startsWith(congress))
  for (const finding of findings) valueIn(await library.mend({ finding }))
  await library.close()
  const after = (await desk.verify(true)).filter(({ file }) => file.startsWith(congress))
  expect({ mended: findings.map(({ kind }) => kind), after: after.map(({ kind }) => kind) }).toEqual({
    mended: ['photo-altered', 'photo-missing', 'attachment-missing', 'attachment-cut'],
    after: ['set-aside', 'set-aside'],
  })
  const aside = (await readdir(join(desk.article, 'photos'))).filter(name => name.includes('.damaged-'))
  expect([
    await textOf(desk, `${congress}/photos/${hall}.jpg`),
    await textOf(desk, `${congress}/photos/${aside[0]}`),
  ]).toEqual([contents.hall, 'hale.'])
})

test('a copy whose content is not that of its name is not taken', async () => {
  const desk = await libraryWithCongress()
  await putArticle(desk.folder, 'articles/drugikongres', { ...(await congressArticle()), id: 'drugikongres' })
  await writeFile(join(desk.folder, 'articles/drugikongres/photos', `${hall}.jpg`), 'hale.')
  await rm(join(desk.article, 'photos', `${hall}.jpg`))
  const library = valueIn(await desk.open())
  const answer = await library.mend({ finding: await findingOf(desk, 'photo-missing') })
  expect([refusalOf(answer), (await readdir(join(desk.article, 'photos'))).sort()]).toEqual([
    { kind: 'nothing-to-mend' },
    [`${poster}.png`],
  ])
})

test('a photo in the text that left the gallery comes back with its words, as an earlier version knew it', async () => {
  const desk = await libraryAfterWriting(article => ({
    gallery: { ...article.gallery, photos: article.gallery.photos.filter(({ id }) => id !== hall), cover: null },
  }))
  const before = (await congressArticle()).gallery.photos.find(({ id }) => id === hall)
  expect([await mended(desk, 'photo-not-in-gallery'), (await articleOf(desk)).gallery.photos.at(-1)]).toEqual([
    [],
    before,
  ])
})

test('an attachment in the text that left the list comes back as well, and the mend is in the history', async () => {
  const desk = await libraryAfterWriting(article => ({ details: { ...article.details, attachments: [] } }))
  const library = valueIn(await desk.open())
  valueIn(await library.mend({ finding: await findingOf(desk, 'attachment-not-listed') }))
  const { entries } = valueIn(await library.articles.history.list({ article: congressId }))
  await library.close()
  const { details, revision } = await articleOf(desk)
  expect([details.attachments.map(({ id }) => id), revision, entries[0]?.kind, await desk.verify()]).toEqual([
    [programme],
    39,
    'bulk',
    [],
  ])
})

test('a cover that nobody knows is unset, and an id that is not the folder’s is put right', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    id: 'innykongres',
    gallery: { ...article.gallery, cover: 'c'.repeat(32) },
  }))
  const library = valueIn(await desk.open())
  const findings = await desk.verify()
  for (const finding of findings) valueIn(await library.mend({ finding }))
  await library.close()
  const { id, gallery } = await articleOf(desk)
  expect([findings.map(({ mend }) => mend), id, gallery.cover, await desk.verify()]).toEqual([
    ['write-id', 'unset-cover'],
    congressId,
    null,
    [],
  ])
})

test('somebody who is mentioned and lies in the trash is restored, once for all articles', async () => {
  const desk = await libraryWithCongress()
  await putArticle(desk.folder, 'articles/drugikongres', { ...(await congressArticle()), id: 'drugikongres' })
  const library = valueIn(await desk.open())
  valueIn(await library.directory.remove({ id: 'sebastian-rynkiewicz' }))
  const findings = await desk.verify()
  for (const finding of findings) valueIn(await library.mend({ finding }))
  expect([findings.map(({ file, mend }) => [file, mend]), await desk.verify()]).toEqual([
    [
      ['articles/drugikongres/article.json', 'restore-record'],
      [`${congress}/article.json`, 'restore-record'],
    ],
    [],
  ])
})

test('an earlier version that cannot be read is put aside, and its bytes stay', async () => {
  const desk = await libraryAfterWriting(byline('Ewa Linde'))
  const history = join(desk.article, 'history')
  const name = (await readdir(history)).sort().at(-1) ?? ''
  await truncate(join(history, name), 30)
  const found = await mended(desk, 'snapshot-damaged')
  const names = await readdir(history)
  expect([found.map(({ kind }) => kind), names.includes(`${name}.damaged`), names.includes(name)]).toEqual([
    ['set-aside'],
    true,
    false,
  ])
})

test('a damaged index is written anew', async () => {
  const desk = await libraryWithCongress()
  const library = valueIn(await desk.open())
  await writeFile(join(desk.folder, 'index.json'), '{')
  valueIn(await library.mend({ finding: await findingOf(desk, 'index-damaged') }))
  expect(await desk.verify()).toEqual([])
})

test('an unused original is deleted when it is asked for; one that is used again meanwhile stays', async () => {
  const desk = await libraryWithCongress()
  const unused = join(desk.article, 'photos', `${'d'.repeat(32)}.jpg`)
  await writeFile(unused, 'wyjęte')
  const library = valueIn(await desk.open())
  const finding = await findingOf(desk, 'photo-unused')
  const lie: LibraryFinding = { file: finding.file, kind: 'photo-unused', photo: hall, bytes: 5, mend: 'delete-unused' }
  const answers = [await library.mend({ finding: lie }), await library.mend({ finding })]
  expect([answers.map(refusalOf), (await readdir(join(desk.article, 'photos'))).sort(), await desk.verify()]).toEqual([
    [{ kind: 'nothing-to-mend' }, null],
    [`${hall}.jpg`, `${poster}.png`].sort(),
    [],
  ])
})

test('leftovers and what was put aside are deleted, and nothing that only claims to be one, or was put aside just now', async () => {
  const desk = await libraryWithCongress()
  // The sweeping at every opening does not look there.
  const leftover = join(desk.folder, 'organisation', 'photos', '.photo.0123456789abcdef0123.tmp')
  const aside = join(desk.article, 'article.conflict-2026-10-01T12-41-07-000Z.json')
  let now = new Date()
  const library = valueIn(await desk.open({ clock: () => now }))
  await mkdir(join(desk.folder, 'organisation', 'photos'), { recursive: true })
  await writeFile(leftover, '')
  await writeFile(aside, '{')
  const later = new Date(now.getTime() + 31 * 24 * 60 * 60 * 1000)
  const { findings } = await desk.report(false, later)
  const mend = 'delete-leftover'
  const lies: LibraryFinding[] = [
    { file: `${congress}/article.json`, kind: 'leftover', mend },
    { file: `../Kronika/${congress}/.article.json.0123456789abcdef0123.tmp`, kind: 'leftover', mend },
    { file: 'articles/../../x/.a.0123456789abcdef0123.tmp', kind: 'leftover', mend },
  ]
  const refused = []
  for (const finding of lies) refused.push(refusalOf(await library.mend({ finding })))
  for (const finding of findings.filter(one => one.mend === 'delete-aside'))
    refused.push(refusalOf(await library.mend({ finding })))
  now = later
  for (const finding of findings) valueIn(await library.mend({ finding }))
  expect([findings.map(({ mend: one }) => one).sort(), refused, await desk.verify()]).toEqual([
    ['delete-aside', 'delete-leftover'],
    Array(4).fill({ kind: 'nothing-to-mend' }),
    [],
  ])
})

test('an article that is open in a window is left alone, in words', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    gallery: { ...article.gallery, cover: 'c'.repeat(32) },
  }))
  const library = valueIn(await desk.open())
  valueIn(await library.articles.open({ id: congressId, window: ewa }))
  const answer = await library.mend({ finding: await findingOf(desk, 'cover-missing') })
  expect([refusalOf(answer), (await articleOf(desk)).gallery.cover]).toEqual([
    { kind: 'open-elsewhere', id: congressId, since: expect.stringMatching(/Z$/) },
    'c'.repeat(32),
  ])
})

test('a library that is only read is verified, but not mended', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    gallery: { ...article.gallery, cover: 'c'.repeat(32) },
  }))
  const since = '2026-11-24T12:10:00.000Z'
  const owner = { user: 'Ewa Linde', host: 'BIURO-1', since }
  const library = valueIn(await openForReading(partsFor(desk.folder), owner))
  onTestFinished(() => library.close())
  const { findings } = valueIn(await library.verify({}))
  const refusals = []
  for (const finding of findings) refusals.push(refusalOf(await library.mend({ finding })))
  expect([refusals, (await articleOf(desk)).gallery.cover]).toEqual([
    [{ kind: 'in-use', drive: '', ...owner }],
    'c'.repeat(32),
  ])
})

test('a disk that does not take the mend is a refusal, and the article stays as it was', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    gallery: { ...article.gallery, cover: 'c'.repeat(32) },
  }))
  const before = await textOf(desk, `${congress}/article.json`)
  const full = Object.assign(new Error('no room'), { code: 'ENOSPC' })
  const fs = {
    ...nodeFileSystem,
    open: (path: string, flags: 'r' | 'w' | 'wx') =>
      flags !== 'r' && path.includes(congressId) ? Promise.reject(full) : nodeFileSystem.open(path, flags),
  }
  const library = valueIn(await desk.open({ fs }))
  const answer = await library.mend({ finding: await findingOf(desk, 'cover-missing') })
  expect([refusalOf(answer), await textOf(desk, `${congress}/article.json`)]).toEqual([
    { kind: 'disk-full', drive: '', needBytes: expect.any(Number) },
    before,
  ])
})

test('what lies in the trash is mended where it lies, but its text is left as it is', async () => {
  const desk = await libraryWithCongress()
  await putArticle(desk.folder, 'trash/drugikongres', {
    ...(await congressArticle()),
    id: 'inny00',
    gallery: { ...(await congressArticle()).gallery, cover: 'c'.repeat(32) },
  })
  await writeFile(join(desk.folder, 'trash/drugikongres/trashed.json'), '{"trashedAt":"2026-11-20T10:00:00.000Z"}')
  await rm(join(desk.folder, 'trash/drugikongres/photos', `${hall}.jpg`))
  const library = valueIn(await desk.open())
  const before = await desk.verify()
  const missing = await findingOf(desk, 'photo-missing')
  valueIn(await library.mend({ finding: missing }))
  expect([before.map(({ kind, mend }) => [kind, mend]), (await desk.verify()).map(({ kind }) => kind)]).toEqual([
    [
      ['wrong-id', null],
      ['cover-missing', null],
      ['photo-missing', 'bring-original'],
    ],
    ['wrong-id', 'cover-missing'],
  ])
})
