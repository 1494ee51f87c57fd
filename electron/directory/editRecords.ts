import type { MergeRecordRefusal, RemoveRecordRefusal, UpdateRecordRefusal } from '../../shared/contract/directory.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { withIdsOfAdded } from '../../shared/directory/addedRecords.ts'
import type { DirectoryRecord, NewRecord } from '../../shared/directory/record.ts'
import { withEdited, withMerged, withUnmerged } from '../../shared/directory/recordEdits.ts'
import { done, type Result } from '../../shared/result.ts'

type Records = readonly DirectoryRecord[]

export type Edit<R> = (records: Records) => Result<Records, R>

/** Writes what `edit` makes of the records of that moment; a refusal of it leaves the disk alone. */
export type Rewrite = <R>(edit: Edit<R>) => Promise<Result<Records, R | StorageTrouble>>

export type Applied = { readonly added: DirectoryRecord[]; readonly updated: number }

/** What is done with records that are there; one writing each. */
export function editRecords(rewrite: Rewrite, newId: () => string) {
  /** What the disk has taken is in the list that was written, under the same id. */
  async function update({
    record,
  }: {
    readonly record: DirectoryRecord
  }): Promise<Result<DirectoryRecord, UpdateRecordRefusal>> {
    const written = await rewrite(records => withEdited(records, [record]))
    return written.ok ? done(written.value.find(({ id }) => id === record.id) ?? record) : written
  }

  async function apply(asked: {
    readonly add: readonly NewRecord[]
    readonly update: readonly DirectoryRecord[]
  }): Promise<Result<Applied, UpdateRecordRefusal>> {
    const { added, updated } = withIdsOfAdded(asked.add, asked.update, newId)
    const written = await rewrite(records => {
      const edited = withEdited(records, updated)
      return edited.ok ? done([...edited.value, ...added]) : edited
    })
    return written.ok ? done({ added, updated: updated.length }) : written
  }

  async function merge({
    id,
    into,
  }: {
    readonly id: string
    readonly into: string
  }): Promise<Result<null, MergeRecordRefusal>> {
    const written = await rewrite(records => withMerged(records, id, into))
    return written.ok ? done(null) : written
  }

  async function unmerge({ id }: { readonly id: string }): Promise<Result<null, RemoveRecordRefusal>> {
    const written = await rewrite(records => withUnmerged(records, id))
    return written.ok ? done(null) : written
  }

  return { update, apply, merge, unmerge }
}
