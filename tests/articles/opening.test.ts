import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArticle } from '../../electron/articles/openArticle.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import { articleReader } from '../../shared/articles/migrations.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, jan, valueIn, versionOf } from './sections.ts'

const fixtures = new URL('../fixtures/articles/', import.meta.url)
const fixture = (name: string): Promise<string> => readFile(new URL(name, fixtures), 'utf8')

async function deskWith(content: string, id = 'kongresmorski2026') {
  const desk = await articlesDesk()
  await mkdir(join(desk.folder, id))
  await writeFile(desk.file(id), content)
  return { ...desk, id }
}

/** An article of an earlier version as this one reads it: without what was not known then, and all it had. */
function stepped(older: string): Article {
  const read = JSON.parse(older)
  return { ...read, shape: 3, details: { attachments: [], ...read.details, participants: [] } }
}

test('an article written by the first version still opens, with no attachments', async () => {
  const first = await fixture('v1.json')
  const { store, id } = await deskWith(first)
  expect(await store.open({ id, window: ewa })).toEqual({ ok: true, value: stepped(first) })
})

test('an article written by the second version still opens, attachments and all, with no participants', async () => {
  const second = await fixture('v2.json')
  const { store, id } = await deskWith(second)
  const opened = valueIn(await store.open({ id, window: ewa }))
  expect({ opened, attachments: opened.details.attachments.map(({ name }) => name) }).toEqual({
    opened: stepped(second),
    attachments: ['Program kongresu.pdf', 'slajdy – „Bałtyk” <2026>.pdf'],
  })
})

test('an article written by the third version opens as it is, roles, panels and written offices and all', async () => {
  const third = await fixture('v3.json')
  const { store, id, file, folder } = await deskWith(third)
  const opened = valueIn(await store.open({ id, window: ewa }))
  expect({ opened, roles: opened.details.participants.map(({ roles }) => roles.map(({ role }) => role)) }).toEqual({
    opened: JSON.parse(third),
    roles: [['speaker', 'moderator'], ['organiser']],
  })
  expect({ content: await readFile(file(id), 'utf8'), names: await readdir(join(folder, id)) }).toEqual({
    content: third,
    names: ['article.good.json', 'article.json'],
  })
})

test('an article from which a Kronika of the second shape has dropped the participants opens without them', async () => {
  const { details, ...rest } = JSON.parse(await fixture('v3.json'))
  const { participants: _, ...known } = details
  const { store, id } = await deskWith(JSON.stringify({ ...rest, details: known }))
  expect(valueIn(await store.open({ id, window: ewa })).details).toEqual({ ...known, participants: [] })
})

test('an article written by the first version keeps everything when one section is saved, and its file stays beside', async () => {
  const first = await fixture('v1.json')
  const { store, id, onDisk, folder } = await deskWith(first)
  const opened = valueIn(await store.open({ id, window: ewa }))
  const en = versionOf('Maritime Congress', 'Rewritten.')
  valueIn(await store.save({ id, window: ewa, baseRevision: 37, pl: opened.pl, en }))
  expect({ onDisk: await onDisk(id), older: await readFile(join(folder, id, 'article.v1.json'), 'utf8') }).toEqual({
    onDisk: { ...stepped(first), en, revision: 38, updatedAt: expect.stringContaining('2026-11-24') },
    older: first,
  })
})

test('an article that only a newer Kronika may read is refused as newer, with its title, and stays as it is', async () => {
  const newer = JSON.stringify({ ...JSON.parse(await fixture('v1.json')), shape: 5, minReader: 4, gallery: 'moved' })
  const { store, id, file, folder } = await deskWith(newer)
  const refused = await store.open({ id, window: ewa })
  expect({ refused, names: await readdir(join(folder, id)), content: await readFile(file(id), 'utf8') }).toEqual({
    refused: {
      ok: false,
      refusal: { kind: 'newer', id, title: 'Kongres Morski 2026: stocznie liczą na offshore', shape: 5 },
    },
    names: ['article.json'],
    content: newer,
  })
})

test('an article of a newer shape that we may read keeps what we do not know when it is saved', async () => {
  const third = JSON.parse(await fixture('v3.json'))
  const [first, ...others] = third.details.participants
  const newer = {
    ...third,
    shape: 4,
    audio: { file: 'wywiad.opus' },
    details: { ...third.details, mood: 'uroczysty', participants: [{ ...first, pronouns: 'on' }, ...others] },
  }
  const { store, id, onDisk } = await deskWith(JSON.stringify(newer))
  const opened = valueIn(await store.open({ id, window: ewa }))
  const details = { ...opened.details, byline: 'Jan Wąs' }
  valueIn(await store.save({ id, window: ewa, baseRevision: 37, details }))
  expect(await onDisk(id)).toEqual({
    ...newer,
    details: { ...newer.details, byline: 'Jan Wąs' },
    revision: 38,
    updatedAt: expect.stringContaining('2026-11-24'),
  })
})

/** A Kronika to come, in which an article has a motto. */
const laterReader = articleReader(4, { 3: older => ({ ...older, motto: 'Razem' }) })

test('the first save in a new shape keeps the file of the old one', async () => {
  const third = await fixture('v3.json')
  const { folder, id, onDisk } = await deskWith(third)
  const opened = valueIn(await openArticle(nodeFileSystem, join(folder, id), laterReader))
  const namesBefore = (await readdir(join(folder, id))).sort()
  const next: Article = { ...opened.data(), revision: 38 }
  await opened.replace(next)
  await opened.replace({ ...next, revision: 39 })
  expect({
    namesBefore,
    names: (await readdir(join(folder, id))).sort(),
    older: await readFile(join(folder, id, 'article.v3.json'), 'utf8'),
    onDisk: await onDisk(id),
  }).toEqual({
    namesBefore: ['article.good.json', 'article.json'],
    names: ['article.good.json', 'article.json', 'article.v3.json'],
    older: third,
    onDisk: { ...JSON.parse(third), shape: 4, motto: 'Razem', revision: 39 },
  })
})

test('an article from before the first step that we know is damaged, not guessed at', () => {
  const read = articleReader(3, { 2: older => older })({ shape: 1, minReader: 1 })
  expect(read).toEqual({ ok: false, refusal: { kind: 'damaged', why: 'no step from shape 1' } })
})

test('a second window is told since when the article is open in the first', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  const elsewhere = { ok: false, refusal: { kind: 'open-elsewhere', id, since: '2026-11-24T12:01:00.000Z' } }
  expect([
    await desk.store.open({ id, window: jan }),
    await desk.store.openCopy({ id, window: jan }),
    await desk.store.trash({ id, window: jan }),
  ]).toEqual([elsewhere, elsewhere, elsewhere])
})

test('the same window may open it again after a reload, and finds its last save', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  const pl = versionOf('Kongres', 'Po przeładowaniu.')
  valueIn(await desk.store.save({ id, window: ewa, baseRevision: 0, pl }))
  expect(valueIn(await desk.store.open({ id, window: ewa }))).toMatchObject({ revision: 1, pl })
})

test.each([
  [
    'closes the article',
    (store: Awaited<ReturnType<typeof articlesDesk>>['store'], id: string) => store.close({ id, window: ewa }),
  ],
  ['goes away', (store: Awaited<ReturnType<typeof articlesDesk>>['store']) => store.closeWindow(ewa)],
])('when the first window %s, the second can open it', async (_how, letGo) => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  await letGo(desk.store, id)
  expect(await desk.store.open({ id, window: jan })).toMatchObject({ ok: true, value: { id } })
})

test('another window cannot close what it does not hold', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  await desk.store.close({ id, window: jan })
  await desk.store.closeWindow(jan)
  expect(await desk.store.open({ id, window: jan })).toMatchObject({ ok: false, refusal: { kind: 'open-elsewhere' } })
})

test('a save asked before its window goes away is on the disk afterwards', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  const pl = versionOf('Kongres', 'Ostatnie zdanie.')
  const saving = desk.store.save({ id, window: ewa, baseRevision: 0, pl })
  await desk.store.closeWindow(ewa)
  expect({ saved: (await saving).ok, onDisk: await desk.onDisk(id) }).toMatchObject({
    saved: true,
    onDisk: { revision: 1, pl },
  })
})

test('an article that is not there is missing', async () => {
  const { store } = await articlesDesk()
  const id = 'niema123'
  expect([await store.open({ id, window: ewa }), await store.read(id), await store.restore({ id })]).toEqual(
    Array(3).fill({ ok: false, refusal: { kind: 'missing', id } }),
  )
})

test('a damaged article is reported with its title and the time of its good copy, and is not touched', async () => {
  const first = await fixture('v1.json')
  const { store, nextRun, id, file, folder } = await deskWith(first)
  valueIn(await store.open({ id, window: ewa }))
  await writeFile(file(id), first.slice(0, 900))
  const refused = await nextRun().open({ id, window: ewa })
  expect({
    refused,
    names: (await readdir(join(folder, id))).sort(),
    content: await readFile(file(id), 'utf8'),
  }).toEqual({
    refused: {
      ok: false,
      refusal: {
        kind: 'damaged',
        id,
        title: 'Kongres Morski 2026: stocznie liczą na offshore',
        copyFrom: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    },
    names: ['article.good.json', 'article.json'],
    content: first.slice(0, 900),
  })
})

test('the good copy is opened when asked for, and the damaged bytes stay beside it', async () => {
  const first = await fixture('v1.json')
  const { store, nextRun, id, file, folder, onDisk } = await deskWith(first)
  valueIn(await store.open({ id, window: ewa }))
  await writeFile(file(id), first.slice(0, 900))
  const copy = await nextRun().openCopy({ id, window: ewa })
  const names = await readdir(join(folder, id))
  const aside = names.filter(name => name.startsWith('article.damaged-'))
  expect({
    copy,
    onDisk: await onDisk(id),
    aside: await Promise.all(aside.map(name => readFile(join(folder, id, name), 'utf8'))),
  }).toEqual({ copy: { ok: true, value: stepped(first) }, onDisk: JSON.parse(first), aside: [first.slice(0, 900)] })
})

test('what somebody still holds of a damaged article never passes for what follows its good copy', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  const save = (store: typeof desk.store, window: string, baseRevision: number, text: string) =>
    store.save({ id, window, baseRevision, pl: versionOf('Kongres', text) })
  valueIn(await save(desk.store, ewa, 0, 'Pierwsze zdanie Ewy.'))
  valueIn(await save(desk.store, ewa, 1, 'Drugie zdanie Ewy.'))
  const bytes = await readFile(desk.file(id))
  await writeFile(desk.file(id), bytes.subarray(0, bytes.length - 40))
  const next = desk.nextRun()
  const opened = valueIn(await next.openCopy({ id, window: jan }))
  const first = valueIn(await save(next, jan, opened.revision, 'Zdanie Jana.'))
  const second = valueIn(await save(next, jan, first.revision, 'Zdania Jana.'))
  await next.close({ id, window: jan })
  valueIn(await next.open({ id, window: ewa }))
  expect(await save(next, ewa, 2, 'Trzecie zdanie Ewy.')).toEqual({
    ok: false,
    refusal: { kind: 'stale', revision: second.revision },
  })
})

test('an article whose file was deleted is offered from its good copy', async () => {
  const first = await fixture('v1.json')
  const desk = await deskWith(first)
  await copyFile(desk.file(desk.id), join(desk.folder, desk.id, 'article.good.json'))
  await nodeFileSystem.rm(desk.file(desk.id), {})
  const refused = await desk.store.open({ id: desk.id, window: ewa })
  const copy = await desk.store.openCopy({ id: desk.id, window: ewa })
  expect({ refused, copy }).toMatchObject({
    refused: { refusal: { kind: 'damaged' } },
    copy: { ok: true, value: stepped(first) },
  })
})

test('asking for the copy of a healthy article opens the article itself', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  const pl = versionOf('Kongres', 'Nowsze niż kopia.')
  valueIn(await desk.store.save({ id, window: ewa, baseRevision: 0, pl }))
  const next = desk.nextRun()
  expect(valueIn(await next.openCopy({ id, window: ewa }))).toMatchObject({ revision: 1, pl })
})

test('text that the editor would drop without a word is damaged, not opened', async () => {
  const first = JSON.parse(await fixture('v1.json'))
  first.pl.document.content.push({ type: 'karuzela', attrs: { id: 'x1y2z3' } })
  const { store, id } = await deskWith(JSON.stringify(first))
  expect(await store.open({ id, window: ewa })).toMatchObject({
    ok: false,
    refusal: { kind: 'damaged', copyFrom: null },
  })
})

test('a folder copied by hand is an article of its own', async () => {
  const first = await fixture('v1.json')
  const { store, id, onDisk } = await deskWith(first, 'kopiareczna1')
  valueIn(await store.open({ id, window: ewa }))
  valueIn(await store.save({ id, window: ewa, baseRevision: 37, pl: versionOf('Kopia', 'Tekst.') }))
  expect(await onDisk(id)).toMatchObject({ id: 'kopiareczna1', revision: 38 })
})
