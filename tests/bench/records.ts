import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotStore } from '../../electron/history/snapshotStore.ts'
import { recordSearch } from '../../electron/search/recordSearch.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { nextOf } from './history.ts'
import { judge, spread } from './rounds.ts'
import { chanceOf, writtenArticle } from './writtenArticle.ts'

const rounds = 5
const articles = 300
const snapshots = 20
const linde: DirectoryRecord = { ...newPerson('Krystyna Linde'), id: 'krystyna-linde' }

const named = (mentioned: boolean): DocumentNode => ({
  type: 'paragraph',
  attrs: { id: 'akapitlinde' },
  content: [
    { type: 'text', text: 'Rozmowę z ' },
    {
      type: 'text',
      text: 'Krystyną Linde',
      ...(mentioned && { marks: [{ type: 'mention', attrs: { kind: 'person', id: linde.id, key: 'k1' } }] }),
    },
    { type: 'text', text: ' poprowadził redaktor.' },
  ],
})

const withParagraph = ({ pl, ...article }: Article, paragraph: DocumentNode): Article => ({
  ...article,
  pl: { ...pl, document: { ...pl.document, content: [...(pl.document.content ?? []), paragraph] } },
})

/** Every tenth article mentions her, every other tenth names her without a mention in its earlier versions only. */
async function libraryIn(folder: string) {
  const chance = chanceOf(11)
  const folders = { library: join(folder, 'articles'), trash: join(folder, 'trash') }
  mkdirSync(folders.trash, { recursive: true })
  const store = snapshotStore({
    fs: nodeFileSystem,
    folderOf: article => join(folders.library, article),
    clock: () => new Date(),
    by: () => 'Ewa Linde',
    onChange: () => undefined,
  })
  for (let at = 0; at < articles; at++) {
    const id = `artykul${String(at).padStart(4, '0')}`
    mkdirSync(join(folders.library, id), { recursive: true })
    const shown = (article: Article): Article => (at % 5 === 0 ? withParagraph(article, named(at % 10 === 0)) : article)
    let article = writtenArticle(id, chance)
    for (let revision = 1; revision <= snapshots; revision++) {
      article = nextOf(article, revision, chance)
      await store.add(shown(article), { kind: 'writing' })
    }
    const today = at % 10 === 0 ? shown(article) : article
    writeFileSync(join(folders.library, id, 'article.json'), JSON.stringify(today))
  }
  return folders
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const started = performance.now()
  const value = await work()
  return { ms: performance.now() - started, value }
}

/** Where somebody is named in 300 articles, and in the 20 versions of each: for the first time, and again. */
export async function benchRecords(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kronika-bench-'))
  const folders = await libraryIn(folder)
  const never = AbortSignal.any([])
  const taken = { first: [] as number[], again: [] as number[], history: [] as number[], longest: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const search = recordSearch({ fs: nodeFileSystem, folders, directory: { list: () => [linde] } })
    const first = await timed(() => search.to(linde.id, never))
    const again = await timed(() => search.to(linde.id, never))
    let last = performance.now()
    let longest = 0
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const history = await timed(() => search.inHistory(linde.id, never))
    clearInterval(watch)
    const held = history.value.articles.reduce((sum, one) => sum + one.snapshots, 0)
    if (first.value.articles.length !== articles / 10 || again.value.articles.length !== articles / 10)
      throw new Error('the articles were not found')
    if (held !== (articles / 5) * snapshots || history.value.unreadable > 0) throw new Error(`${held} were found`)
    taken.first.push(first.ms)
    taken.again.push(again.ms)
    taken.history.push(history.ms)
    taken.longest.push(longest)
  }
  await rm(folder, { recursive: true, force: true })
  console.log(`\nA record in ${articles} articles of some 90 kB with ${snapshots} snapshots each, ${rounds} rounds:`)
  console.log(`  today's texts, for the first time: ${spread(taken.first, 0)} ms, again: ${spread(taken.again, 0)} ms`)
  console.log(
    `  the history: ${spread(taken.history, 0)} ms; the longest that main did nothing else: ${spread(taken.longest, 0)} ms`,
  )
  const first = judge('where a record is mentioned, for the first time', Math.max(...taken.first), 3000, 'ms', 0)
  const again = judge('where a record is mentioned, again', Math.max(...taken.again), 200, 'ms', 0)
  const history = judge('looking a name up in 6000 snapshots', Math.max(...taken.history), 30_000, 'ms', 0)
  return first && again && history
}
