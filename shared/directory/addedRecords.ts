import type { DirectoryRecord, NewRecord } from './record.ts'

/** Stands for the id of a record that is added by the same call, by its place among those: no id has a colon. */
export const addedReference = (at: number): string => `added:${at}`

const reference = /^added:(\d+)$/

/** Records that are added together, with their ids, and those that are edited with them; each may name any of the added ones. */
export function withIdsOfAdded(
  add: readonly NewRecord[],
  update: readonly DirectoryRecord[],
  newId: () => string,
): { readonly added: DirectoryRecord[]; readonly updated: DirectoryRecord[] } {
  const ids = add.map(newId)
  const idOf = (text: string): string => {
    const at = reference.exec(text)?.[1]
    return at === undefined ? text : (ids[Number(at)] ?? '')
  }
  const withIds = (record: DirectoryRecord): DirectoryRecord =>
    record.kind === 'person'
      ? { ...record, offices: record.offices.map(one => ({ ...one, institution: idOf(one.institution) })) }
      : { ...record, parent: idOf(record.parent) }
  return {
    added: add.map((record, at) => withIds({ ...record, id: ids[at] ?? '' })),
    updated: update.map(withIds),
  }
}
