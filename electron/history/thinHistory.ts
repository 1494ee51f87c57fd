import { notNeeded, trustedNow } from '../../shared/history/thinning.ts'
import { refused } from '../../shared/result.ts'
import type { HistoryOnDisk } from './historyOnDisk.ts'
import { type KnownState, knownState } from './knownState.ts'
import { localHour } from './localHour.ts'
import type { StoredSnapshot } from './snapshotFile.ts'
import { thinningPlan } from './thinningPlan.ts'

type Asked = { readonly now: string; readonly atMost: number }

/**
 * Removes the snapshots of an article that are not needed any more, at most so many, the oldest first; answers how many. Killed at any
 * moment it leaves all that is there readable. Throws the system's error.
 */
export async function thinHistory(disk: HistoryOnDisk, article: string, { now, atMost }: Asked): Promise<number> {
  const files = new Map<string, StoredSnapshot>()
  for (const [id, read] of await disk.readAll(article)) {
    if (read.ok) files.set(id, read.value)
    // What a newer Kronika wrote, or the disk does not give now, may build on any other.
    else if (read.refusal.kind !== 'damaged' && read.refusal.kind !== 'missing') return 0
  }
  const entries = [...files.values()].map(({ entry }) => entry)
  const trusted = trustedNow(entries, { now, localHour })
  if (trusted === null) return 0
  const going = notNeeded(entries, { now: trusted, localHour }).slice(0, atMost)
  if (going.length === 0) return 0
  const { written, removed } = await thinningPlan(files, statesIn(files), going)
  for (const stored of written) await disk.write(article, stored)
  for (const id of removed) await disk.remove(article, id)
  return removed.length
}

/** Puts states together from files that have been read, each once. */
function statesIn(files: ReadonlyMap<string, StoredSnapshot>) {
  const known = new Map<string, KnownState | null>()
  return async (id: string): Promise<KnownState | null> => {
    const before = known.get(id)
    if (before !== undefined) return before
    const state = await knownState(id, async one => {
      const file = files.get(one)
      return file ? { ok: true, value: file } : refused({ kind: 'missing' })
    })
    known.set(id, state.ok ? state.value : null)
    return state.ok ? state.value : null
  }
}
