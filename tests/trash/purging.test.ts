import { readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { valueIn } from '../articles/sections.ts'
import { putAway, trashDesk } from './trashDesk.ts'

const seen = <T>(look: () => Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 5000, interval: 20 })

const json = async (file: string) => JSON.parse(await readFile(file, 'utf8'))

/** An article and a record that were put away on 24 November 2026. */
async function withTrash() {
  const desk = await trashDesk()
  const library = await desk.opened('2026-11-24T09:00:00.000Z')
  const article = await putAway(library, 'Kongres Morski')
  valueIn(await library.directory.remove({ id: 'paih' }))
  const notes = [join(desk.trash, article, 'trashed.json'), join(desk.trash, 'records', 'paih.json')]
  return {
    ...desk,
    article,
    /** When the time of each was first found over, as the trash has it. */
    marks: async () => Promise.all(notes.map(async file => (await json(file)).expiredSince)),
    left: async () => ({ articles: await readdir(desk.trash), records: await readdir(join(desk.trash, 'records')) }),
  }
}

test('two openings on different days after the time remove article and record, and not one opening', async () => {
  const desk = await withTrash()
  const first = '2027-02-24T08:00:00.000Z'
  await desk.opened(first)
  await seen(async () => expect(await desk.marks()).toEqual([first, first]))
  await desk.opened('2027-02-25T09:00:00.000Z')
  await seen(async () => expect(await desk.left()).toEqual({ articles: ['records'], records: [] }))
})

test('a clock that jumped to 2099 for one opening deletes nothing and is forgotten', async () => {
  const desk = await withTrash()
  const wrong = '2099-01-01T08:00:00.000Z'
  await desk.opened(wrong)
  await seen(async () => expect(await desk.marks()).toEqual([wrong, wrong]))
  const library = await desk.opened('2026-11-26T08:00:00.000Z')
  await seen(async () => expect(await desk.marks()).toEqual([undefined, undefined]))
  expect((await library.trash.list({ text: '' })).items.map(item => [item.kind, item.id]).sort()).toEqual([
    ['article', desk.article],
    ['record', 'paih'],
  ])
})

test('what a clock of 1970 put away is dated anew on the disk', async () => {
  const desk = await withTrash()
  const note = join(desk.trash, desk.article, 'trashed.json')
  await writeFile(note, '{"trashedAt":"1970-01-01T00:10:00.000Z"}')
  await desk.opened('2026-11-25T08:00:00.000Z')
  await seen(async () => expect(await json(note)).toEqual({ trashedAt: '2026-11-25T08:00:00.000Z' }))
})

test('what is restored and put away again begins its time anew', async () => {
  const desk = await withTrash()
  const library = await desk.opened('2027-02-24T08:00:00.000Z')
  await seen(async () => expect(await desk.marks()).not.toContain(undefined))
  valueIn(await library.articles.restore({ id: desk.article }))
  valueIn(await library.articles.trash({ id: desk.article, window: 'okno-Ewy-1' }))
  expect(await json(join(desk.trash, desk.article, 'trashed.json'))).toEqual({ trashedAt: '2027-02-24T08:00:00.000Z' })
})

test.each([
  ['missing', null],
  ['unreadable', '{"trashedAt":"wczo'],
])('an article whose note is %s counts from the time of its folder', async (_, note) => {
  const desk = await trashDesk()
  const library = await desk.opened('2026-01-05T08:00:00.000Z')
  const id = await putAway(library, 'Kongres Morski')
  await desk.closed()
  const folder = join(desk.trash, id)
  const file = join(folder, 'trashed.json')
  await rm(file)
  if (note !== null) await writeFile(file, note)
  const since = new Date('2026-06-01T12:00:00.000Z')
  await utimes(folder, since, since)
  const first = '2026-11-25T08:00:00.000Z'
  const again = await desk.opened(first)
  await seen(async () => expect(await json(file)).toEqual({ trashedAt: since.toISOString(), expiredSince: first }))
  expect((await again.trash.list({ text: '' })).items.map(({ trashedAt }) => trashedAt)).toEqual([since.toISOString()])
  expect((await readdir(folder)).some(name => name.startsWith('trashed.damaged-'))).toBe(note !== null)
})

test('a folder in the trash without an article is named, and can be removed', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const id = await putAway(library, 'Kongres Morski')
  await rm(join(desk.trash, id, 'article.json'))
  const again = await desk.opened()
  const { items, count } = await again.trash.list({ text: '' })
  expect([items.map(item => [item.kind, item.id]), count]).toEqual([[['damaged-article', id]], 1])
})

test('a trash whose folder cannot be read is no empty trash', async () => {
  const desk = await withTrash()
  const library = await desk.opened()
  await rename(desk.trash, `${desk.trash}-gdzie-indziej`)
  await expect(library.trash.list({ text: '' })).rejects.toMatchObject({ code: 'ENOENT' })
  await rename(`${desk.trash}-gdzie-indziej`, desk.trash)
})
