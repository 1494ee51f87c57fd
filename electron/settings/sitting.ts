import { dirname, join } from 'node:path'
import type { Caret } from '../../shared/articles/caret.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { Later } from '../storage/later.ts'
import { isRunning, processStart } from '../storage/processState.ts'
import { quickWrite } from '../storage/quickWrite.ts'
import { readStored } from '../storage/storedFile.ts'
import { systemCode } from '../storage/systemCode.ts'
import { type SittingArticle, type SittingFile, sittingFormat, sittingShapeVersion } from './sittingFile.ts'

/** Milliseconds. */
const atMostEvery = 1000
const signOfLifeEvery = 60_000

export type SittingBefore = Pick<SittingFile, 'at' | 'articles'>

/**
 * Which articles of a library are open and where the caret is, in a file of this computer's person: what is still in it at the next
 * start was open when Kronika ended without a word. Only a convenience: it is not synced, a file that cannot be read begins anew,
 * and what the disk says against it goes to the log. A file for each library, so that two hosts never write the same one.
 */
export async function openSitting({
  fs,
  folder,
  library,
  clock,
  later,
}: {
  readonly fs: FileSystem
  /** Of the person's settings. */
  readonly folder: string
  /** Id of the library. */
  readonly library: string
  readonly clock: () => Date
  readonly later: Later
}) {
  const file = join(folder, 'sitting', `${library}.json`)
  const now = (): string => clock().toISOString()
  const mine = { pid: process.pid, processStart: await processStart(process.pid), since: now() }
  const open = new Map<string, SittingArticle>()
  const left = await leftBehind()
  /** Carets of the run before, until its article is opened and closed here. */
  const leftCarets = new Map(left?.articles.map(one => [one.id, one.caret]))
  let told = left === null
  let writing: Promise<void> = Promise.resolve()
  /** Set for a second after each writing. */
  let resting: (() => void) | null = null
  let changed = false
  let touched = left === null
  let ended = false
  let cancelSign = later(signOfLifeEvery, giveSign)

  async function leftBehind(): Promise<SittingBefore | null> {
    const read = await readStored(fs, file, sittingFormat)
    if (!read.ok) {
      if (read.refusal.kind !== 'missing') console.warn('the last sitting is not known', read.refusal)
      return null
    }
    const { process: other, at, articles } = read.value.data
    const lives = other.pid !== process.pid && (await isRunning(other))
    return lives || articles.length === 0 ? null : { at, articles }
  }

  async function write(): Promise<void> {
    const content: SittingFile = {
      shape: sittingShapeVersion,
      minReader: 1,
      process: mine,
      at: now(),
      articles: [...open.values()],
    }
    await fs.mkdir(dirname(file), { recursive: true })
    await quickWrite(fs, file, JSON.stringify(content))
  }

  function writeNow(): void {
    changed = false
    touched = true
    writing = writing.then(write).catch(onlySaid)
    resting = later(atMostEvery, () => {
      resting = null
      if (changed) writeNow()
    })
  }

  function tell(): void {
    if (ended) return
    changed = true
    if (!resting) writeNow()
  }

  function giveSign(): void {
    cancelSign = later(signOfLifeEvery, giveSign)
    if (open.size > 0) tell()
  }

  return {
    /** What a run left that ended without closing its articles; null once it was `seen`. */
    before: (): SittingBefore | null => (told ? null : left),
    seen(): void {
      if (told) return
      told = true
      tell()
    },
    ids: (): string[] => [...open.keys()],
    /** An article that is open already, after its window was reloaded, stays as it is. */
    opened(id: string): void {
      if (open.has(id)) return
      open.set(id, { id, since: now(), writtenAt: null, caret: leftCarets.get(id) ?? null })
      tell()
    },
    written(id: string, caret: Caret | null): void {
      const one = open.get(id)
      if (!one) return
      open.set(id, { ...one, writtenAt: now(), caret: caret ?? one.caret })
      tell()
    },
    closed(id: string): void {
      leftCarets.delete(id)
      if (open.delete(id)) tell()
    },
    /** Where somebody wrote last, in this run or in one that ended without a word. */
    caretOf: (id: string): Caret | null => open.get(id)?.caret ?? leftCarets.get(id) ?? null,
    /** Resolves when the file has what was written to it so far. */
    kept: (): Promise<void> => writing,
    /** A clean end leaves nothing behind; what nobody was told yet (the library was only listed in a terminal) waits on. */
    async end(): Promise<void> {
      ended = true
      cancelSign()
      resting?.()
      await writing
      if (!touched) return
      await fs.rm(file, { force: true }).catch(onlySaid)
    },
  }
}

export type Sitting = Awaited<ReturnType<typeof openSitting>>

function onlySaid(error: unknown): void {
  if (systemCode(error) === '') throw error
  console.warn('the sitting is not kept', error)
}
