import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { snapshotStore } from '../../electron/history/snapshotStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { isTemporary } from '../../electron/storage/temporaryName.ts'
import type { Promised } from './ledger.ts'
import { markOf } from './markedText.ts'
import type { Place } from './said.ts'

/** Every snapshot on the disk opens and is of one piece; every acknowledged one is there, with its text. */
export async function lookAtHistory(
  folder: string,
  place: Place,
  id: string,
  promised: Promised['snapshots'],
): Promise<{ readonly damaged: readonly string[]; readonly lost: readonly string[] }> {
  const damaged: string[] = []
  const lost: string[] = []
  const at = join(folder, place, id, 'history')
  const history = snapshotStore({
    fs: nodeFileSystem,
    folderOf: article => join(folder, place, article),
    clock: () => new Date(),
    by: () => '',
    onChange: () => undefined,
  })
  const listed = await history.list(id)
  if (!listed.ok) return { damaged: [`${at}: ${listed.refusal.kind}`], lost }
  const { entries, unreadable } = listed.value
  if (unreadable > 0) damaged.push(`${at} has ${unreadable} snapshots that cannot be read`)
  const files = existsSync(at) ? readdirSync(at).filter(name => !isTemporary(name)) : []
  if (files.length !== entries.length + unreadable) damaged.push(`${at} holds strangers: ${files.join(' ')}`)
  for (const entry of entries) {
    const opened = await history.open(id, entry.id)
    const mark = opened.ok ? markOf(opened.value.pl.document) : opened.refusal.kind
    if (typeof mark !== 'number') damaged.push(`${at}/${entry.id}: ${mark}`)
    const said = promised.get(entry.id)
    if (said && said.mark !== mark) lost.push(`${at}/${entry.id} has the text ${mark}, ${said.mark} was acknowledged`)
  }
  const there = new Set(entries.map(entry => entry.id))
  for (const snapshot of promised.keys()) if (!there.has(snapshot)) lost.push(`the snapshot ${at}/${snapshot}`)
  return { damaged, lost }
}
