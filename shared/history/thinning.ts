import { isKept, type SnapshotEntry } from './snapshot.ts'

/** Days. */
const week = 7
const year = 365

/** The hour of a moment on the calendar of the person, `2026-11-24T09`. */
export type LocalHour = (at: string) => string

/**
 * The snapshots that are not needed any more: all of today stay, then the last one of each hour for a week, of each day for a year,
 * of each month before that. The newest of all and those that somebody or something marked always stay, the state before a
 * restoring for a week. What bears a date of the future (a clock that was wrong) counts as today's. The last is the one with the
 * highest number, whatever the clock did.
 */
export function notNeeded(
  entries: readonly SnapshotEntry[],
  { now, localHour }: { readonly now: string; readonly localHour: LocalHour },
): readonly string[] {
  const today = dayNumber(localHour(now))
  const inOrder = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ageOf = ({ at }: SnapshotEntry): number => today - dayNumber(localHour(at))
  const lastOf = new Map(inOrder.map(entry => [slotOf(localHour(entry.at), ageOf(entry)), entry.id]))
  const newest = inOrder.at(-1)?.id
  return inOrder
    .filter(entry => {
      const age = ageOf(entry)
      if (age <= 0 || entry.id === newest || isKept(entry)) return false
      if (entry.kind === 'before-restore' && age <= week) return false
      return lastOf.get(slotOf(localHour(entry.at), age)) !== entry.id
    })
    .map(({ id }) => id)
}

const dayNumber = (hour: string): number => Math.round(Date.parse(hour.slice(0, 10)) / 86_400_000)

/** Of all in one slot one stays: `2026-11-24T09`, `2026-11-24` or `2026-11`. */
const slotOf = (hour: string, age: number): string => hour.slice(0, age <= week ? 13 : age <= year ? 10 : 7)

/**
 * The moment that thinning goes by: the latest one, before today, at which there was a snapshot, so that a clock which is set wrong
 * for a day takes nothing away. Null where all is of today.
 */
export function trustedNow(
  entries: readonly SnapshotEntry[],
  { now, localHour }: { readonly now: string; readonly localHour: LocalHour },
): string | null {
  const today = dayNumber(localHour(now))
  const earlier = entries.map(({ at }) => at).filter(at => dayNumber(localHour(at)) < today)
  return earlier.toSorted().at(-1) ?? null
}
