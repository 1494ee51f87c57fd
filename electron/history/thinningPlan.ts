import { isDeepStrictEqual } from 'node:util'
import { changesBetween } from '../../shared/history/changesBetween.ts'
import type { KnownState } from './knownState.ts'
import type { StoredSnapshot } from './snapshotFile.ts'
import { storedSnapshot } from './storedSnapshot.ts'

/** Files of one history under their ids, the oldest first. */
export type Files = ReadonlyMap<string, StoredSnapshot>

type StateOf = (id: string) => Promise<KnownState | null>

export type ThinningPlan = {
  /** To be written before anything is removed. */
  readonly written: readonly StoredSnapshot[]
  /** In the order of removing: what builds on another goes before it, so that all that is there can be read at any moment. */
  readonly removed: readonly string[]
}

/**
 * How the snapshots that are not needed leave: those that build on one are written anew on what stays, and those whose predecessor
 * goes say what they changed against the one that then comes before them. What a snapshot that cannot be put together builds on
 * stays with it.
 */
export async function thinningPlan(
  files: Files,
  stateOf: StateOf,
  notNeeded: readonly string[],
): Promise<ThinningPlan> {
  const going = new Set(notNeeded)
  for (const [id, { base }] of files) {
    if (base === null || going.has(id) || !going.has(base) || (await stateOf(id))) continue
    for (const needed of basesOf(id, files)) going.delete(needed)
  }
  const written: StoredSnapshot[] = []
  let before: string | null = null
  let gap = false
  for (const [id, file] of files) {
    if (going.has(id)) {
      gap = true
      continue
    }
    const moves = file.base !== null && going.has(file.base)
    const state = gap || moves ? await stateOf(id) : null
    if (state) {
      const entry = gap ? { ...file.entry, changed: await changed(before, state) } : file.entry
      const nearest = basesOf(id, files).find(base => !going.has(base))
      const anew = moves
        ? storedSnapshot(entry, state, nearest === undefined ? null : await stateOf(nearest)).stored
        : { ...file, entry }
      if (!isDeepStrictEqual(anew, file)) written.push(anew)
    }
    before = id
    gap = false
  }
  return { written, removed: [...going].sort().reverse() }

  async function changed(since: string | null, { article }: KnownState) {
    const earlier = since === null ? null : await stateOf(since)
    return earlier && changesBetween(earlier.article, article)
  }
}

/** What a snapshot builds on, the nearest first. */
function basesOf(id: string, files: Files): string[] {
  const bases: string[] = []
  for (let at = files.get(id)?.base ?? null; at !== null; at = files.get(at)?.base ?? null) bases.push(at)
  return bases
}
