import { z } from 'zod'

/** What is noted beside everything in the trash. Times are ISO 8601, UTC. */
export const trashedNote = z.looseObject({
  trashedAt: z.iso.datetime(),
  /** When an opening first found the time over; only a later one that finds the same removes it. */
  expiredSince: z.iso.datetime().optional(),
})
export type TrashedNote = Readonly<z.infer<typeof trashedNote>>

const day = 24 * 60 * 60 * 1000

/** So long the trash keeps what lies in it. Days. */
const keptDays = 90

/** A moment of the last day on which it can surely be restored. */
export const keptUntil = (trashedAt: string): Date => new Date(Date.parse(trashedAt) + keptDays * day)

/** What one opening of the library does to something in the trash. */
export type PurgeVerdict = 'keep' | 'mark' | 'unmark' | 'redate' | 'remove'

/**
 * A clock that was set wrong once deletes nothing: the time has to be found over at two openings, at least a day apart by a clock
 * that did not run backwards between them. The day that the screen promises is given whole. What was put away before the library was
 * made (`libraryMade`, ISO 8601) was dated by a clock that had lost the time, and begins its time anew.
 */
export function purgeVerdict({ trashedAt, expiredSince }: TrashedNote, now: Date, libraryMade: string): PurgeVerdict {
  if (Date.parse(trashedAt) < Date.parse(libraryMade)) return 'redate'
  const isOver = now.getTime() >= keptUntil(trashedAt).getTime() + day
  if (!isOver) return expiredSince === undefined ? 'keep' : 'unmark'
  if (expiredSince === undefined) return 'mark'
  const since = now.getTime() - Date.parse(expiredSince)
  // Found over by a clock that ran ahead: counted anew.
  if (since < 0) return 'mark'
  return since >= day ? 'remove' : 'keep'
}

/** The note as a verdict leaves it; `remove` leaves none. */
export function noteAfter(note: TrashedNote, verdict: Exclude<PurgeVerdict, 'remove'>, now: Date): TrashedNote {
  const { expiredSince: _, ...unmarked } = note
  switch (verdict) {
    case 'keep':
      return note
    case 'mark':
      return { ...unmarked, expiredSince: now.toISOString() }
    case 'unmark':
      return unmarked
    case 'redate':
      return { ...unmarked, trashedAt: now.toISOString() }
    default:
      return verdict satisfies never
  }
}
