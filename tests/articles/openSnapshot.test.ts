import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../../shared/articles/articleShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, jan, valueIn, versionOf } from './sections.ts'

const wordsOf = (article: Article): string => plainText(article.pl.document)

/** An article written in three sittings, closed; the newest snapshot holds the third. */
async function writtenThrice() {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  let { revision } = valueIn(await desk.store.open({ id, window: ewa }))
  for (const text of ['Pierwsze zdanie.', 'Drugie zdanie.', 'Trzecie zdanie.']) {
    await desk.store.open({ id, window: ewa })
    const pl = versionOf('Kongres', text)
    revision = valueIn(await desk.store.save({ id, window: ewa, baseRevision: revision, pl })).revision
    await desk.store.close({ id, window: ewa })
  }
  const { entries } = valueIn(await desk.store.history.list({ article: id }))
  const holding = async (text: string): Promise<string> => {
    for (const { id: snapshot } of entries) {
      const read = valueIn(await desk.store.history.open({ article: id, snapshot }))
      if (wordsOf(read).includes(text)) return snapshot
    }
    throw new Error(`no snapshot holds ${text}`)
  }
  return { ...desk, id, revision, holding, folder: join(desk.folder, id) }
}

test('what is left of a damaged article is told: its words, the good copy and the snapshots, the newest state first', async () => {
  const { store, id, file } = await writtenThrice()
  const whole = await readFile(file(id))
  await writeFile(file(id), whole.subarray(0, whole.indexOf('"en":{')))
  const damaged = await store.damaged({ id })
  expect({
    salvaged: damaged?.salvaged,
    candidates: damaged?.candidates.map(({ kind, pl }) => [kind, pl.at(-1)]),
  }).toEqual({
    salvaged: { pl: ['Kongres', 'Trzecie zdanie.'], en: [] },
    candidates: [
      ['snapshot', 'Trzecie zdanie.'],
      ['good-copy', 'Drugie zdanie.'],
      ['snapshot', 'Pierwsze zdanie.'],
      ['snapshot', 'Pierwszy akapit.'],
    ],
  })
})

test('nothing is told of an article that can be read, and a lost file still has its copies', async () => {
  const { store, id, file } = await writtenThrice()
  const readable = await store.damaged({ id })
  await rm(file(id))
  const lost = await store.damaged({ id })
  expect({ readable, salvaged: lost?.salvaged, first: lost?.candidates[0]?.pl.at(-1) }).toEqual({
    readable: null,
    salvaged: null,
    first: 'Trzecie zdanie.',
  })
})

test('a snapshot takes the place of a damaged file, which stays beside it, under a revision above all that were', async () => {
  const { store, id, file, folder, revision, holding } = await writtenThrice()
  const snapshot = await holding('Pierwsze zdanie.')
  await writeFile(file(id), '{"shape":2,"revision":41,"pl":{"docu')
  const opened = valueIn(await store.openCopy({ id, window: ewa, snapshot }))
  const set = (await readdir(folder)).filter(name => name.startsWith('article.damaged-'))
  const saved = await store.save({ id, window: ewa, baseRevision: opened.revision, pl: versionOf('Kongres', 'Dalej.') })
  const late = await store.save({ id, window: ewa, baseRevision: revision, pl: versionOf('Kongres', 'Spóźnione.') })
  expect({
    words: wordsOf(opened),
    revision: opened.revision,
    damaged: await Promise.all(set.map(name => readFile(join(folder, name), 'utf8'))),
    saved: saved.ok,
    late,
  }).toEqual({
    words: 'Kongres\n\nPierwsze zdanie.',
    revision: 42,
    damaged: ['{"shape":2,"revision":41,"pl":{"docu'],
    saved: true,
    late: { ok: false, refusal: { kind: 'stale', revision: 43 } },
  })
})

test('the good copy is put into the history before an older snapshot becomes the next one', async () => {
  const { store, id, file, holding } = await writtenThrice()
  const snapshot = await holding('Pierwsze zdanie.')
  await writeFile(file(id), '')
  valueIn(await store.openCopy({ id, window: ewa, snapshot }))
  const [newest] = valueIn(await store.history.list({ article: id })).entries
  const kept = valueIn(await store.history.open({ article: id, snapshot: newest?.id ?? '' }))
  expect([newest?.kind, wordsOf(kept)]).toEqual(['before-restore', 'Kongres\n\nDrugie zdanie.'])
})

test('a snapshot never takes the place of a file that can be read, nor of one that another window has open', async () => {
  const { store, id, holding, onDisk } = await writtenThrice()
  const snapshot = await holding('Pierwsze zdanie.')
  const before = await onDisk(id)
  const opened = valueIn(await store.openCopy({ id, window: ewa, snapshot }))
  const elsewhere = await store.openCopy({ id, window: jan, snapshot })
  expect({ words: wordsOf(opened), onDisk: await onDisk(id), elsewhere }).toEqual({
    words: 'Kongres\n\nTrzecie zdanie.',
    onDisk: before,
    elsewhere: { ok: false, refusal: { kind: 'open-elsewhere', id, since: expect.any(String) } },
  })
})

test('a snapshot that is gone changes nothing: the article is still damaged', async () => {
  const { store, id, file } = await writtenThrice()
  await writeFile(file(id), '{"shape":2')
  const refused = await store.openCopy({ id, window: ewa, snapshot: '000099-deadbeef' })
  expect({ refused: refused.ok ? null : refused.refusal.kind, file: await readFile(file(id), 'utf8') }).toEqual({
    refused: 'damaged',
    file: '{"shape":2',
  })
})

/** An article that was opened once more, beside a second copy of another computer that has been saved more often. */
async function withSecondCopy() {
  const desk = await writtenThrice()
  const { store, folder, file, id } = desk
  const ours: Article = JSON.parse(await readFile(file(id), 'utf8'))
  const theirs = { ...ours, revision: 50, pl: versionOf('Kongres', 'Zdanie z laptopa.') }
  await writeFile(join(folder, 'article-LAPTOP.json'), JSON.stringify(theirs))
  await store.open({ id, window: ewa })
  await store.close({ id, window: ewa })
  const whole = await readFile(file(id))
  await writeFile(file(id), whole.subarray(0, 100))
  return desk
}

test("another computer's second copy takes the place of no damaged file by itself, however often it was saved", async () => {
  const { store, id, file } = await withSecondCopy()
  const mended = valueIn(await store.mending.putReadable(id))
  const now: Article = JSON.parse(await readFile(file(id), 'utf8'))
  expect([mended, wordsOf(now)]).toEqual(['mended', expect.stringContaining('Trzecie zdanie.')])
})

test("another computer's second copy can be chosen in the place of a damaged file, after what was written here", async () => {
  const { store, id } = await withSecondCopy()
  const damaged = await store.damaged({ id })
  expect(damaged?.candidates.map(({ kind, pl }) => [kind, pl.at(-1)])).toEqual([
    ['good-copy', 'Trzecie zdanie.'],
    ['snapshot', 'Drugie zdanie.'],
    ['snapshot', 'Pierwsze zdanie.'],
    ['snapshot', 'Pierwszy akapit.'],
    ['snapshot', 'Zdanie z laptopa.'],
  ])
})
