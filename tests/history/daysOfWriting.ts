import type { SnapshotStore } from '../../electron/history/snapshotStore.ts'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { valueIn } from '../articles/sections.ts'
import { article } from './historyDesk.ts'
import { written } from './written.ts'

/** A dozen snapshots a day, ten minutes apart from nine o'clock, the last day being the 24th of November. */
export async function daysOfWriting(store: SnapshotStore, time: { now: Date }, days: number): Promise<void> {
  let revision = 0
  for (let day = 0; day < days; day++) {
    time.now = new Date(2026, 10, 24 - days + 1 + day, 9, 0)
    for (let at = 0; at < 12; at++) await store.add(written(++revision), { kind: 'writing' })
  }
}

/** What is there, and what of it does not open as what it was. */
export async function readAgain(store: SnapshotStore): Promise<{ entries: SnapshotEntry[]; wrong: string[] }> {
  const { entries, unreadable } = valueIn(await store.list(article))
  const wrong: string[] = unreadable > 0 ? [`${unreadable} cannot be read`] : []
  for (const { id, revision } of entries) {
    const opened = await store.open(article, id)
    const right = opened.ok && JSON.stringify(opened.value) === JSON.stringify(written(revision))
    if (!right) wrong.push(`${id}: ${opened.ok ? opened.value.revision : opened.refusal.kind}`)
  }
  return { entries: entries.toReversed(), wrong }
}
