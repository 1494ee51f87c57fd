import { crc32 } from 'node:zlib'
import { applied } from '../../shared/history/jsonDelta.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { StoredProblem } from '../storage/storedFile.ts'
import type { Difference, StoredSnapshot } from './snapshotFile.ts'

/** The article of a snapshot in its own shape, and the snapshots that it is built from, the whole one first and itself last. */
export type Rebuilt = { readonly content: unknown; readonly chain: readonly string[] }

export type ReadOne = (id: string) => Promise<Result<StoredSnapshot, StoredProblem>>

export const sumOf = (text: string): number => crc32(text)

/** Puts a snapshot together from the whole one that it goes back to and the differences since. */
export async function rebuilt(id: string, read: ReadOne): Promise<Result<Rebuilt, StoredProblem>> {
  const differences: Difference[] = []
  const chain: string[] = []
  for (let at = id; ; ) {
    const stored = await read(at)
    if (!stored.ok) return refused(at === id ? stored.refusal : withoutBase(at, stored.refusal))
    chain.unshift(at)
    if (stored.value.base === null) return withDifferences(stored.value.content, differences, chain)
    differences.unshift(stored.value)
    if (stored.value.base >= at) return refused({ kind: 'damaged', why: `${at} builds on a later one` })
    at = stored.value.base
  }
}

/** A snapshot whose base is gone or damaged is damaged itself; a disk that does not answer, and a newer Kronika, stay what they are. */
function withoutBase(base: string, problem: StoredProblem): StoredProblem {
  return problem.kind === 'missing' || problem.kind === 'damaged'
    ? { kind: 'damaged', why: `${base}, on which it builds, is ${problem.kind}` }
    : problem
}

function withDifferences(
  whole: unknown,
  differences: readonly Difference[],
  chain: readonly string[],
): Result<Rebuilt, StoredProblem> {
  let content = whole
  for (const { delta } of differences) {
    const next = withDelta(content, delta)
    if (!next.ok) return next
    content = next.value
  }
  const last = differences.at(-1)
  return last && !isSumOf(content, last) ? builtOnElse : done({ content, chain })
}

/** A snapshot put together from the content of the one that it builds on. */
export function onBase(base: unknown, difference: Difference): Result<unknown, StoredProblem> {
  const next = withDelta(base, difference.delta)
  return next.ok && !isSumOf(next.value, difference) ? builtOnElse : next
}

function withDelta(base: unknown, delta: Difference['delta']): Result<unknown, StoredProblem> {
  const next = delta ? applied(base, delta) : done(base)
  return next.ok ? next : refused({ kind: 'damaged', why: 'a difference does not fit what it builds on' })
}

const isSumOf = (content: unknown, { sum }: Difference): boolean => sumOf(JSON.stringify(content)) === sum

const builtOnElse = refused({ kind: 'damaged', why: 'it builds on something else' } as const)
