import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Article } from '../../shared/articles/articleShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { failingDisk } from '../storage/failingDisk.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, valueIn, versionOf } from './sections.ts'

type Desk = Awaited<ReturnType<typeof articlesDesk>>

/** Does `work` while the disk fails at its first question, at its second, and so on, until it was asked less than that. */
async function atEachQuestion(
  fails: 'once' | 'for good',
  attempt: (desk: Desk, ill: <T>(work: () => Promise<T>) => Promise<T>, left: number) => Promise<void>,
): Promise<void> {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  for (let left = 0; left < 200; left++) {
    const { disk, fs } = failingDisk(fails)
    let asked = 0
    const ill = async <T>(work: () => Promise<T>): Promise<T> => {
      Object.assign(disk, { left, asked: 0 })
      const answer = await work()
      asked = disk.asked
      disk.left = Number.POSITIVE_INFINITY
      return answer
    }
    await attempt(await articlesDesk(fs), ill, left)
    if (asked <= left) return
  }
  throw new Error('the work never went well')
}

const english = (text: string) => versionOf('Congress', text)
const rescued = (desk: Desk): Promise<string[]> => readdir(desk.rescueFolder).catch(() => [])

/** All English texts that can still be read: in the article and in its history. */
async function textsOf({ store }: Desk, { id }: Article): Promise<string[]> {
  const { entries, unreadable } = valueIn(await store.history.list({ article: id }))
  expect(unreadable).toBe(0)
  const texts = [plainText(valueIn(await store.read(id)).en.document)]
  for (const { id: snapshot } of entries)
    texts.push(plainText(valueIn(await store.history.open({ article: id, snapshot })).en.document))
  return texts
}

const ways = ['once', 'for good'] as const

test.each(ways)(
  'a disk that fails %s, at whatever question, while a save goes over foreign words: both are kept',
  way =>
    atEachQuestion(way, async (desk, ill, left) => {
      const article = await openedBy(desk, 'Kongres')
      const foreign = { ...article, revision: 5, en: english('From elsewhere.') }
      await writeFile(desk.file(article.id), JSON.stringify(foreign))
      const asked = { id: article.id, window: ewa, baseRevision: 0, pl: versionOf('Kongres', 'Nasze.') }
      const first = await ill(() => desk.store.save(asked))
      const again = valueIn(await desk.store.save(asked))
      const stored = valueIn(await desk.store.read(article.id))
      expect({
        left,
        same: !first.ok || first.value.revision === again.revision,
        above: again.revision > 5,
        ours: stored.pl,
        theirs: (await textsOf(desk, article)).includes('Congress\n\nFrom elsewhere.'),
        rescued: await rescued(desk),
      }).toEqual({ left, same: true, above: true, ours: asked.pl, theirs: true, rescued: [] })
    }),
)

test.each(ways)('a disk that fails %s, at whatever question, while a save goes over torn bytes: both are kept', way =>
  atEachQuestion(way, async (desk, ill, left) => {
    const article = await openedBy(desk, 'Kongres')
    await writeFile(desk.file(article.id), '{"shape":2,"en":"From elsewhere.')
    const asked = { id: article.id, window: ewa, baseRevision: 0, pl: versionOf('Kongres', 'Nasze.') }
    await ill(() => desk.store.save(asked))
    valueIn(await desk.store.save(asked))
    const names = await readdir(join(desk.folder, article.id))
    expect({
      left,
      ours: valueIn(await desk.store.read(article.id)).pl,
      theirs: names.filter(name => name.startsWith('article.damaged-')).length,
      rescued: await rescued(desk),
    }).toEqual({ left, ours: asked.pl, theirs: 1, rescued: [] })
  }),
)

test.each(ways)(
  'a disk that fails %s, at whatever question, while rescued words and a second copy come into an article: all are kept until they are there',
  way =>
    atEachQuestion(way, async (desk, ill, left) => {
      const { id, ...article } = await openedBy(desk, 'Kongres')
      const pl = versionOf('Kongres', 'Uratowane.')
      await desk.unplugged(() => desk.store.save({ id, window: ewa, baseRevision: 0, pl }))
      await desk.store.close({ id, window: ewa })
      const copy = { ...article, id, en: english('From the laptop.') }
      await writeFile(join(desk.folder, id, 'article-LAPTOP.json'), JSON.stringify(copy))
      await ill(() => desk.store.open({ id, window: ewa }))
      await desk.store.close({ id, window: ewa })
      const opened = valueIn(await desk.store.open({ id, window: ewa }))
      const names = await readdir(join(desk.folder, id))
      expect({
        left,
        opened: opened.pl,
        theirs: (await textsOf(desk, opened)).includes('Congress\n\nFrom the laptop.'),
        aside: names.filter(name => name.startsWith('article.conflict-')).length,
        rescued: await rescued(desk),
      }).toEqual({ left, opened: pl, theirs: true, aside: 1, rescued: [] })
    }),
)

test('a disk that fails once, at whatever question, while an article is made: it is there whole or not at all', () =>
  atEachQuestion('once', async (desk, ill, left) => {
    const made = await ill(() => desk.store.createFrom({ pl: versionOf('Kongres', 'Z pliku.') }))
    const stored = made.ok ? valueIn(await desk.store.read(made.value.id)).pl : null
    expect({ left, made: (await readdir(desk.folder)).length, stored }).toEqual({
      left,
      made: made.ok ? 1 : 0,
      stored: made.ok ? versionOf('Kongres', 'Z pliku.') : null,
    })
  }))
