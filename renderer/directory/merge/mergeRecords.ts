import type { MergeRecordRefusal } from '../../../shared/contract/directory.ts'
import type { Newsroom } from '../../../shared/contract.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { done, type Result, refused } from '../../../shared/result.ts'
import { attempt, type Unreachable } from '../../ui/attempt.ts'
import type { DirectoryAct, DirectoryDesk } from '../directoryDesk.ts'

export type Merged = Extract<DirectoryAct, { readonly kind: 'merged' }>
export type MergeTrouble = MergeRecordRefusal | Unreachable | { readonly kind: 'unsaved' }

interface Parts {
  readonly directory: Pick<Newsroom['directory'], 'list' | 'merge'>
  readonly desk: DirectoryDesk
}

/** Joins two records, once what was typed into either is saved; answers what it takes to separate them again. */
export async function mergeRecords(
  { directory, desk }: Parts,
  gone: DirectoryRecord,
  kept: DirectoryRecord,
): Promise<Result<Merged, MergeTrouble>> {
  for (const { id } of [kept, gone]) {
    const end = await desk.drafts.save(id)
    if (end.kind === 'wrong' || end.kind === 'refused') return refused({ kind: 'unsaved' })
  }
  const keptNow = async (): Promise<Result<DirectoryRecord, MergeTrouble>> => {
    const record = (await directory.list()).find(({ id }) => id === kept.id)
    return record ? done(record) : refused({ kind: 'missing', id: kept.id })
  }
  const before = await attempt(keptNow())
  if (!before.ok) return before
  const answer = await attempt(directory.merge({ id: gone.id, into: kept.id }))
  if (!answer.ok) return answer
  const after = await attempt(keptNow())
  return after.ok ? done({ kind: 'merged', merged: gone, into: before.value, gained: after.value }) : after
}
