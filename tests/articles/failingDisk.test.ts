import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Article } from '../../shared/articles/articleShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { failingDisk } from '../storage/failingDisk.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, valueIn, versionOf } from './sections.ts'

type Desk = Awaited<ReturnType<typeof articlesDesk>>

/** More questions than any of these works asks of a disk; a work that goes well before has been tried at each of them. */
const atMost = 200

/** All English texts that can still be read: in the article and in its history. */
async function textsOf({ store }: Desk, { id }: Article): Promise<string[]> {
  const { entries, unreadable } = valueIn(await store.history.list({ article: id }))
  expect(unreadable).toBe(0)
  const texts = [plainText(valueIn(await store.read(id)).en.document)]
  for (const { id: snapshot } of entries)
    texts.push(plainText(valueIn(await store.history.open({ article: id, snapshot })).en.document))
  return texts
}

const english = (text: string) => versionOf('Congress', text)

test.each([
  ['readable', (article: Article) => JSON.stringify({ ...article, revision: 5, en: english('From elsewhere.') })],
  ['torn', () => '{"shape":2,"en":"From elsewhere.'],
])(
  'at whatever question the disk fails while a save goes over %s foreign words, both are kept and saving goes on',
  async (how, foreign) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    for (let left = 0; left < atMost; left++) {
      const { disk, fs } = failingDisk()
      const desk = await articlesDesk(fs)
      const article = await openedBy(desk, 'Kongres')
      await writeFile(desk.file(article.id), foreign(article))
      const asked = { id: article.id, window: ewa, baseRevision: 0, pl: versionOf('Kongres', 'Nasze.') }
      disk.left = left
      const first = await desk.store.save(asked)
      disk.left = Number.POSITIVE_INFINITY
      const again = valueIn(await desk.store.save(asked))
      const names = await readdir(join(desk.folder, article.id))
      const stored = valueIn(await desk.store.read(article.id))
      expect({
        left,
        above: how === 'readable' ? again.revision > 5 : again.revision > 0,
        ours: stored.pl,
        theirs:
          how === 'readable'
            ? (await textsOf(desk, article)).includes('Congress\n\nFrom elsewhere.')
            : names.some(name => name.includes('.damaged-')),
        rescued: await readdir(desk.rescueFolder).catch(() => []),
      }).toEqual({ left, above: true, ours: asked.pl, theirs: true, rescued: [] })
      if (first.ok) return
    }
    throw new Error('the save never went well')
  },
)

test('at whatever question the disk fails while rescued words and a second copy come into an article, all are kept until they are there', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  for (let left = 0; left < atMost; left++) {
    const { disk, fs } = failingDisk()
    const desk = await articlesDesk(fs)
    const article = await openedBy(desk, 'Kongres')
    const asked = { id: article.id, window: ewa, baseRevision: 0, pl: versionOf('Kongres', 'Uratowane.') }
    disk.left = 0
    await desk.store.save(asked)
    disk.left = Number.POSITIVE_INFINITY
    await desk.store.close({ id: article.id, window: ewa })
    const copy = { ...article, en: english('From the laptop.') }
    await writeFile(join(desk.folder, article.id, 'article-LAPTOP.json'), JSON.stringify(copy))
    disk.left = left
    disk.asked = 0
    await desk.store.open({ id: article.id, window: ewa })
    const all = disk.asked <= left
    disk.left = Number.POSITIVE_INFINITY
    await desk.store.close({ id: article.id, window: ewa })
    const opened = valueIn(await desk.store.open({ id: article.id, window: ewa }))
    const names = await readdir(join(desk.folder, article.id))
    expect({
      left,
      opened: opened.pl,
      theirs: (await textsOf(desk, article)).includes('Congress\n\nFrom the laptop.'),
      aside: names.filter(name => name.startsWith('article.conflict-')).length,
      rescued: await readdir(desk.rescueFolder).catch(() => []),
    }).toEqual({ left, opened: asked.pl, theirs: true, aside: 1, rescued: [] })
    if (all) return
  }
  throw new Error('the opening never went well')
})
