import { done, type Result, refused } from '../result.ts'
import { gainsOfMerge, withGains } from './gainsOfMerge.ts'
import type { DirectoryRecord } from './record.ts'
import { resolveRecord } from './resolveRecord.ts'

type Records = readonly DirectoryRecord[]

type Missing = { readonly kind: 'missing'; readonly id: string }

type NotMergeable = { readonly kind: 'not-mergeable'; readonly id: string; readonly into: string }

const missing = (id: string) => refused({ kind: 'missing', id } as const)

const mapOf = (records: Records): ReadonlyMap<string, DirectoryRecord> =>
  new Map(records.map(record => [record.id, record]))

const replaced = (records: Records, by: readonly DirectoryRecord[]): Records => {
  const edited = mapOf(by)
  return records.map(record => edited.get(record.id) ?? record)
}

/** As it was merged before: an edited record says nothing about that, whatever its window knew. */
function asMerged({ mergedInto: _, ...edited }: DirectoryRecord, { mergedInto }: DirectoryRecord): DirectoryRecord {
  return mergedInto === undefined ? edited : { ...edited, mergedInto }
}

/** Every edited record in its place; none of them where one is not there, or is of another kind there. */
export function withEdited(records: Records, edited: readonly DirectoryRecord[]): Result<Records, Missing> {
  const known = mapOf(records)
  const kept: DirectoryRecord[] = []
  for (const record of edited) {
    const before = known.get(record.id)
    if (before?.kind !== record.kind) return missing(record.id)
    kept.push(asMerged(record, before))
  }
  return done(replaced(records, kept))
}

/** `id` leads to `into` (or to what that was merged into), which gains what it lacks. */
export function withMerged(records: Records, id: string, into: string): Result<Records, Missing | NotMergeable> {
  const known = mapOf(records)
  const record = known.get(id)
  if (!record) return missing(id)
  if (!known.has(into)) return missing(into)
  const target = resolveRecord(known, into)
  if (!target || target.id === id || target.kind !== record.kind) return refused({ kind: 'not-mergeable', id, into })
  const gained = withGains(target, gainsOfMerge(target, record))
  return done(replaced(records, [{ ...record, mergedInto: target.id }, gained]))
}

/** It stands for itself again. */
export function withUnmerged(records: Records, id: string): Result<Records, Missing> {
  const record = mapOf(records).get(id)
  if (!record) return missing(id)
  const { mergedInto: _, ...alone } = record
  return done(replaced(records, [alone]))
}
