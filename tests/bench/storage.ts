import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { openLibrary } from '../../electron/library/openLibrary.ts'
import { startImageWorker } from '../../electron/photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../../electron/photos/workerProcess.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { systemLater } from '../../electron/storage/later.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import { longArticle } from './longArticle.ts'
import { judge, median, spread } from './rounds.ts'

const rounds = 7
const count = 2000
const everything = { place: 'library', text: '', state: null, year: null } as const
const worker = startImageWorker({
  start: () => nodeWorkerProcess(fileURLToPath(new URL('../../out/app/imageWorker.mjs', import.meta.url))),
})

const idOf = (at: number): string => `artykul${String(at).padStart(5, '0')}`

/** About 50 kB of JSON an article, no two alike. */
function articles(): Article[] {
  const written = longArticle('artykul', 2800)
  return Array.from({ length: count }, (_, at) => ({
    ...written,
    id: idOf(at),
    details: { ...written.details, byline: `Redakcja ${at}` },
    updatedAt: new Date(Date.UTC(2026, 0, 1) + at * 3_600_000).toISOString(),
  }))
}

/** The peer keeps the whole article as JSON and what the list shows in a column of its own, in WAL mode with full synchronisation. */
function sqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode=WAL; pragma synchronous=FULL')
  return database
}

function fillPeer(file: string, all: readonly Article[], rows: readonly ArticleSummary[]): void {
  const row = new Map(rows.map(one => [one.id, JSON.stringify(one)]))
  const database = sqlite(file)
  database.exec('create table articles(id text primary key, updated text, row text, json text)')
  const insert = database.prepare('insert into articles values(?, ?, ?, ?)')
  database.exec('begin')
  for (const one of all) insert.run(one.id, one.updatedAt, row.get(one.id) ?? '', JSON.stringify(one))
  database.exec('commit')
  database.close()
}

const open = async (folder: string, cacheFolder: string) => {
  const opened = await openLibrary({
    fs: nodeFileSystem,
    folder,
    label: 'Kronika',
    cacheFolder,
    rescueFolder: join(cacheFolder, 'rescue'),
    user: 'Ławniczak',
    clock: () => new Date(),
    later: systemLater,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    worker,
    onEvent: () => undefined,
    mayCreate: true,
    fromCopies: false,
  })
  if (!opened.ok) throw new Error(`the library did not open: ${opened.refusal.kind}`)
  return opened.value
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const started = performance.now()
  const value = await work()
  return { ms: performance.now() - started, value }
}

/** Saves both texts of one article `times` times and answers the median in milliseconds. */
async function saveInLibrary(library: Awaited<ReturnType<typeof open>>, times: number): Promise<number> {
  const opened = await library.articles.open({ id: idOf(7), window: 'bench-window' })
  if (!opened.ok) throw new Error(`the article did not open: ${opened.refusal.kind}`)
  const { pl, en } = opened.value
  let baseRevision = opened.value.revision
  const taken: number[] = []
  for (let at = 0; at < times; at++) {
    const section = { ...pl, slug: `kongres-${at}` }
    const { ms, value } = await timed(() =>
      library.articles.save({ id: idOf(7), window: 'bench-window', baseRevision, pl: section, en }),
    )
    if (!value.ok) throw new Error(`refused: ${value.refusal.kind}`)
    baseRevision = value.value.revision
    taken.push(ms)
  }
  await library.articles.close({ id: idOf(7), window: 'bench-window' })
  return median(taken)
}

async function saveInPeer(database: DatabaseSync, one: Article, times: number): Promise<number> {
  const update = database.prepare('update articles set json = ?, updated = ? where id = ?')
  const taken: number[] = []
  for (let at = 0; at < times; at++) {
    const next = { ...one, revision: at, pl: { ...one.pl, slug: `kongres-${at}` } }
    const { ms } = await timed(() => update.run(JSON.stringify(next), new Date().toISOString(), one.id))
    taken.push(ms)
  }
  return median(taken)
}

/** Opening a library of 2,000 with its list, and one durable save, beside node:sqlite (WAL, synchronous=FULL). */
export async function benchStorage(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kronika-bench-'))
  const library = join(folder, 'Kronika')
  const cache = join(folder, 'cache')
  const file = join(folder, 'peer.db')
  const all = articles()
  await (await open(library, cache)).close()
  for (const one of all) {
    mkdirSync(join(library, 'articles', one.id))
    writeFileSync(join(library, 'articles', one.id, 'article.json'), JSON.stringify(one))
  }
  // The first opening makes the index; what is measured is every later one.
  const first = await open(library, cache)
  const rebuilt = await timed(() => first.list(everything))
  await first.close()
  fillPeer(file, all, rebuilt.value.rows)

  const opening = { ours: [] as number[], peer: [] as number[] }
  const saving = { ours: [] as number[], peer: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const ours = await timed(async () => {
      const opened = await open(library, cache)
      const { rows } = await opened.list(everything)
      if (rows.length !== count) throw new Error(`${rows.length} rows`)
      return opened
    })
    opening.ours.push(ours.ms)
    const peer = await timed(() => {
      const database = sqlite(file)
      const listed = database.prepare('select row from articles order by updated desc').all()
      const rows = listed.map(({ row }) => JSON.parse(String(row)))
      if (rows.length !== count) throw new Error(`${rows.length} rows`)
      return database
    })
    opening.peer.push(peer.ms)
    saving.ours.push(await saveInLibrary(ours.value, 15))
    const one = all[7]
    if (!one) throw new Error('no article')
    saving.peer.push(await saveInPeer(peer.value, one, 15))
    peer.value.close()
    await ours.value.close()
  }
  worker.close()
  await rm(folder, { recursive: true, force: true })

  const bytes = JSON.stringify(all[7]).length
  console.log(`\nA library of ${count} articles of ${Math.round(bytes / 1000)} kB, ${rounds} interleaved rounds:`)
  console.log(`  first opening, index made from all articles: ${rebuilt.ms.toFixed(0)} ms`)
  console.log(`  open and list: Kronika ${spread(opening.ours, 1)} ms, node:sqlite ${spread(opening.peer, 1)} ms`)
  console.log(`  one durable save: Kronika ${spread(saving.ours)} ms, node:sqlite WAL/FULL ${spread(saving.peer)} ms`)
  const ratio = (side: { ours: number[]; peer: number[] }) =>
    median(side.ours.map((own, at) => own / (side.peer[at] ?? Number.NaN)))
  const opens = judge('open and list, ratio to node:sqlite', ratio(opening), 1, '×')
  const saves = judge('durable save, ratio to node:sqlite', ratio(saving), 12, '×')
  return opens && saves
}
