import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../../shared/articles/articleShape.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, valueIn, versionOf } from './sections.ts'

type Desk = Awaited<ReturnType<typeof articlesDesk>>

const stampless = (name: string): string => name.replace(/\d{4}-\d\d-\d\dT[\d-]+Z/, 'TIME')

/** A closed article, and a way to put files beside it. */
async function closedArticle(desk: Desk) {
  const article = await openedBy(desk, 'Kongres')
  await desk.store.close({ id: article.id, window: ewa })
  const folder = join(desk.folder, article.id)
  return {
    article,
    leave: (name: string, content: unknown) =>
      writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content)),
    open: () => desk.store.open({ id: article.id, window: ewa }),
    names: async () => (await readdir(folder)).map(stampless).sort(),
    read: (name: string) => readFile(join(folder, name), 'utf8'),
    folder,
  }
}

const withEnglish = (article: Article, text: string): Article => ({
  ...article,
  revision: 3,
  en: versionOf('Maritime Congress', text),
})

async function snapshotsOf({ store }: Desk, { id }: Article) {
  const { entries } = valueIn(await store.history.list({ article: id }))
  const found = []
  for (const entry of entries.filter(({ kind }) => kind === 'conflict').toReversed())
    found.push({ name: entry.name, article: valueIn(await store.history.open({ article: id, snapshot: entry.id })) })
  return found
}

test.each([
  ['article-LAPTOP-7Q2.json', 'LAPTOP-7Q2'],
  ["article (Jan's conflicted copy 2026-11-24).json", 'Jan'],
  ['article (kopia powodująca konflikt użytkownika Jan Wąs 2026-11-24).json', 'Jan Wąs'],
  ['article (1).json', 'article (1).json'],
])(
  'a second copy that a syncing program left (%s) is in the history when the article is opened, and its file stays',
  async (name, whose) => {
    const desk = await articlesDesk()
    const { article, leave, open, names } = await closedArticle(desk)
    const theirs = withEnglish(article, 'From the laptop.')
    await leave(name, theirs)
    const opened = valueIn(await open())
    expect({
      opened,
      names: await names(),
      history: await snapshotsOf(desk, article),
      told: desk.foreign,
    }).toEqual({
      opened: article,
      names: ['article.conflict-TIME.json', 'article.good.json', 'article.json', 'history'],
      history: [{ name: whose, article: theirs }],
      told: [{ article: article.id, snapshot: expect.stringMatching(/^\d{6}-/), name: whose }],
    })
  },
)

test('a second copy with the same words only gets another name', async () => {
  const desk = await articlesDesk()
  const { article, leave, open, names } = await closedArticle(desk)
  await leave('article-LAPTOP.json', { ...article, updatedAt: '2026-11-20T10:00:00.000Z' })
  valueIn(await open())
  expect({ names: await names(), history: await snapshotsOf(desk, article), told: desk.foreign }).toEqual({
    names: ['article.conflict-TIME.json', 'article.good.json', 'article.json', 'history'],
    history: [],
    told: [],
  })
})

test.each([
  ['torn', '{"shape":2,"pl"'],
  ['written by a newer Kronika', '{"shape":9,"minReader":9}'],
])('a second copy that is %s is kept as it is and told of', async (_how, content) => {
  const desk = await articlesDesk()
  const { article, leave, open, folder } = await closedArticle(desk)
  await leave('article-LAPTOP.json', content)
  valueIn(await open())
  const name = (await readdir(folder)).find(one => one.includes('conflict')) ?? ''
  expect({ kept: await readFile(join(folder, name), 'utf8'), told: desk.foreign }).toEqual({
    kept: content,
    told: [{ article: article.id, snapshot: null, name: 'LAPTOP' }],
  })
})

test('several second copies of one time are all kept, each in the history', async () => {
  const desk = await articlesDesk()
  const { article, leave, open, names, folder } = await closedArticle(desk)
  for (const computer of ['ANNA', 'BARTEK', 'CELINA']) {
    await leave(`article-${computer}.json`, withEnglish(article, `From ${computer}.`))
    await utimes(join(folder, `article-${computer}.json`), 1000, 1000)
  }
  valueIn(await open())
  expect({ names: await names(), whose: (await snapshotsOf(desk, article)).map(({ name }) => name) }).toEqual({
    names: [
      'article.conflict-TIME-2.json',
      'article.conflict-TIME-3.json',
      'article.conflict-TIME.json',
      'article.good.json',
      'article.json',
      'history',
    ],
    whose: ['ANNA', 'BARTEK', 'CELINA'],
  })
})

test("Kronika's own files beside an article are no second copies", async () => {
  const desk = await articlesDesk()
  const { article, leave, open, names } = await closedArticle(desk)
  const own = [
    'article.v1.json',
    'article.damaged-2026-11-24T12-41-07-000Z.json',
    'article.conflict-2026-11-24T12-41-07-000Z.json',
    'trashed.json',
  ]
  for (const name of own) await leave(name, withEnglish(article, name))
  await mkdir(join(desk.folder, article.id, 'photos'))
  const before = await names()
  valueIn(await open())
  expect({ after: await names(), told: desk.foreign }).toEqual({ after: before, told: [] })
})

test('a disk that takes nothing keeps nobody from opening; the second copy stands where it was until it does', async () => {
  const { disk, fs } = troubledDisk()
  const desk = await articlesDesk(fs)
  const { article, leave, open, names } = await closedArticle(desk)
  await leave('article-LAPTOP.json', withEnglish(article, 'From the laptop.'))
  disk.readOnly = true
  const opened = valueIn(await open())
  const meanwhile = await names()
  disk.readOnly = false
  await desk.store.close({ id: article.id, window: ewa })
  valueIn(await open())
  expect({ opened, meanwhile, history: (await snapshotsOf(desk, article)).length, told: desk.foreign.length }).toEqual({
    opened: article,
    meanwhile: ['article-LAPTOP.json', 'article.good.json', 'article.json', 'history'],
    history: 1,
    told: 1,
  })
})

test('a second copy that comes together with a foreign change of an open article is kept with it', async () => {
  const desk = await articlesDesk()
  const { article, leave, open } = await closedArticle(desk)
  valueIn(await open())
  await leave('article.json', withEnglish(article, 'From the server.'))
  await leave('article-LAPTOP.json', withEnglish(article, 'From the laptop.'))
  valueIn(await desk.store.save({ id: article.id, window: ewa, baseRevision: 0, pl: versionOf('Kongres', 'Nasze.') }))
  expect(desk.foreign.map(({ name }) => name)).toEqual(['', 'LAPTOP'])
})
