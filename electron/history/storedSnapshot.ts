import { applied, deltaOf } from '../../shared/history/jsonDelta.ts'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import type { KnownState } from './knownState.ts'
import { sumOf } from './rebuilt.ts'
import { type StoredSnapshot, snapshotShapeVersion } from './snapshotFile.ts'

/** So many snapshots at most are read to open one. */
const longestChain = 16

type Written = { readonly stored: StoredSnapshot; readonly state: KnownState }

/**
 * Makes the file of a snapshot. It holds what differs from `base` where that is much smaller than the article; whole are the first,
 * the first after a change of shape, and one in every 16, so that a damaged file costs those at most that build on it.
 * `state` is what reading it will give, to the order of its keys.
 */
export function storedSnapshot(
  entry: SnapshotEntry,
  { content, article }: Pick<KnownState, 'content' | 'article'>,
  base: KnownState | null,
): Written {
  const stamp = { shape: snapshotShapeVersion, minReader: 1, entry }
  const whole = {
    stored: { ...stamp, base: null, content },
    state: { content, article, chain: [entry.id] },
  }
  const on = base?.chain.at(-1)
  if (!base || on === undefined || base.chain.length >= longestChain || shapeOf(base.content) !== shapeOf(content)) {
    return whole
  }
  const delta = deltaOf(base.content, content)
  const result = delta ? applied(base.content, delta) : { ok: true as const, value: base.content }
  if (!result.ok) throw new Error(`the difference between ${on} and ${entry.id} does not fit ${on}`)
  const text = JSON.stringify(result.value)
  if (2 * JSON.stringify(delta).length >= text.length) return whole
  return {
    stored: { ...stamp, base: on, delta, sum: sumOf(text) },
    state: { content: result.value, article, chain: [...base.chain, entry.id] },
  }
}

const shapeOf = (content: unknown): unknown =>
  typeof content === 'object' && content !== null && 'shape' in content ? content.shape : null
