import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { snapshotStore } from '../../electron/history/snapshotStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { judge, median, spread } from './rounds.ts'
import { type Chance, chanceOf, paragraphOf, wordOf, writtenArticle } from './writtenArticle.ts'

const rounds = 5
const count = 500
const id = 'kongres0001'

/** One block with a word put in, or taken out, at a place of chance. */
function edited(block: DocumentNode, language: 'pl' | 'en', chance: Chance): DocumentNode {
  const text = block.content?.[0]?.text ?? ''
  const words = text.split(' ')
  const at = Math.floor(chance() * words.length)
  if (chance() < 0.7) words.splice(at, 0, wordOf(language, chance))
  else words.splice(at, 1)
  return { ...block, content: [{ type: 'text', text: words.join(' ') }] }
}

/** Three small changes somewhere in both texts, and every 25 snapshots a new paragraph. */
export function nextOf(article: Article, at: number, chance: Chance): Article {
  const blocks = { pl: [...(article.pl.document.content ?? [])], en: [...(article.en.document.content ?? [])] }
  for (let edit = 0; edit < 3; edit++) {
    const language = chance() < 0.6 ? 'pl' : 'en'
    const place = 2 + Math.floor(chance() * (blocks[language].length - 2))
    const block = blocks[language][place]
    if (block) blocks[language][place] = edited(block, language, chance)
  }
  if (at % 25 === 0) blocks.pl.splice(2 + Math.floor(chance() * 70), 0, paragraphOf('pl', `nowy${at}`, chance))
  const version = (language: 'pl' | 'en') => ({
    ...article[language],
    document: { ...article[language].document, content: blocks[language] },
  })
  const updatedAt = new Date(Date.UTC(2026, 10, 24, 8) + at * 600_000).toISOString()
  return { ...article, revision: at, updatedAt, pl: version('pl'), en: version('en') }
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const started = performance.now()
  const value = await work()
  return { ms: performance.now() - started, value }
}

/** The peer keeps each state as one row of JSON, in WAL mode with full synchronisation. */
function peerIn(file: string) {
  const database = new DatabaseSync(file)
  database.exec(
    'pragma journal_mode=WAL; pragma synchronous=FULL; create table history(id integer primary key, json text)',
  )
  const insert = database.prepare('insert into history(json) values(?)')
  const select = database.prepare('select json from history where id = ?')
  return {
    add: (article: Article) => insert.run(JSON.stringify(article)),
    open: (row: number): unknown => JSON.parse(String(select.get(row)?.json)),
    close: () => database.close(),
  }
}

const sizeIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

async function oneRound(states: readonly Article[]) {
  const folder = mkdtempSync(join(tmpdir(), 'kronika-bench-'))
  mkdirSync(join(folder, id))
  const store = () =>
    snapshotStore({
      fs: nodeFileSystem,
      folderOf: article => join(folder, article),
      clock: () => new Date(),
      by: () => 'Ewa Linde',
      onChange: () => undefined,
    })
  const peer = peerIn(join(folder, 'peer.db'))
  const writing = store()
  const taken = { add: [] as number[], open: [] as number[], peerAdd: [] as number[], peerOpen: [] as number[] }
  for (const state of states) {
    taken.add.push((await timed(() => writing.add(state, { kind: 'writing' }))).ms)
    taken.peerAdd.push((await timed(() => peer.add(state))).ms)
  }
  const reading = store()
  const listed = await timed(() => reading.list(id))
  if (!listed.value.ok || listed.value.value.entries.length !== count) throw new Error('the history was not listed')
  for (const [at, entry] of listed.value.value.entries.toReversed().entries()) {
    const { ms, value } = await timed(() => reading.open(id, entry.id))
    if (!value.ok || JSON.stringify(value.value) !== JSON.stringify(states[at])) throw new Error(`${entry.id} is wrong`)
    taken.open.push(ms)
    taken.peerOpen.push((await timed(() => peer.open(at + 1))).ms)
  }
  const size = sizeIn(join(folder, id, 'history'))
  peer.close()
  await rm(folder, { recursive: true, force: true })
  return { taken, size, list: listed.ms }
}

/** 500 snapshots of one article: how much room they take, what keeping one costs, and opening any of them. */
export async function benchHistory(): Promise<boolean> {
  const chance = chanceOf(7)
  const states: Article[] = []
  for (let at = 0; at < count; at++)
    states.push(
      at === 0 ? writtenArticle(id, chance) : nextOf(states[at - 1] ?? writtenArticle(id, chance), at, chance),
    )
  const texts = states.map(state => Buffer.from(JSON.stringify(state)))
  const raw = texts.reduce((sum, text) => sum + text.length, 0)
  const gzipped = texts.reduce((sum, text) => sum + gzipSync(text).length, 0)

  const all: Awaited<ReturnType<typeof oneRound>>[] = []
  for (let round = 0; round < rounds; round++) all.push(await oneRound(states))
  const of = (pick: (round: (typeof all)[number]) => number) => all.map(pick)
  const size = median(of(round => round.size))
  const add = of(round => median(round.taken.add))
  const peerAdd = of(round => median(round.taken.peerAdd))
  /** Of each snapshot the median of the rounds: the slowest snapshot, not the slowest moment of a machine that does other work too. */
  const openings = states.map((_, at) => median(of(round => round.taken.open[at] ?? Number.NaN)))
  const worst = Math.max(...openings)

  console.log(
    `\n${count} snapshots of an article of ${Math.round((texts.at(-1)?.length ?? 0) / 1000)} kB, ${rounds} interleaved rounds:`,
  )
  console.log(
    `  size: raw ${(raw / 1e6).toFixed(1)} MB, each whole with gzip ${(gzipped / 1e6).toFixed(2)} MB (${(raw / gzipped).toFixed(1)}×), Kronika ${(size / 1e6).toFixed(2)} MB (${(raw / size).toFixed(1)}×)`,
  )
  console.log(
    `  keeping one, durable: Kronika ${spread(add)} ms (slowest of 500 ${spread(
      of(round => Math.max(...round.taken.add)),
      1,
    )}), node:sqlite WAL/FULL ${spread(peerAdd)} ms, ratio ${spread(add.map((own, at) => own / (peerAdd[at] ?? Number.NaN)))}`,
  )
  console.log(
    `  opening one: Kronika ${spread(of(round => median(round.taken.open)))} ms (the slowest of 500 ${worst.toFixed(1)}), node:sqlite ${spread(of(round => median(round.taken.peerOpen)))} ms`,
  )
  console.log(
    `  listing 500: ${spread(
      of(round => round.list),
      1,
    )} ms`,
  )
  const small = judge('size of the history, share of raw', size / raw, 0.05, '', 3)
  const keeps = judge('keeping a snapshot, durable', median(add), 5, 'ms')
  const opens = judge('opening any of 500, the slowest', worst, 50, 'ms', 1)
  return small && keeps && opens
}
