import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SnapshotEntry, type SnapshotKind, snapshotKinds } from '../../shared/history/snapshot.ts'
import { notNeeded, trustedNow } from '../../shared/history/thinning.ts'

/** Half past noon; the newsroom of these tests is in Greenwich. */
const now = '2026-11-24T12:30:00.000Z'
const localHour = (at: string): string => at.slice(0, 13)

const entryOf = (number: number, at: string, kind: SnapshotKind = 'writing', name = ''): SnapshotEntry => ({
  id: `${String(number).padStart(6, '0')}-0123abcd`,
  at,
  by: '',
  kind,
  name,
  revision: number,
  shape: 2,
  changed: null,
})

const daysAgo = (days: number, time: string): string =>
  new Date(Date.parse(`2026-11-24T${time}:00.000Z`) - days * 86_400_000).toISOString()

const keptOf = (entries: readonly SnapshotEntry[], at = now): SnapshotEntry[] => {
  const gone = new Set(notNeeded(entries, { now: at, localHour }))
  return entries.filter(({ id }) => !gone.has(id))
}

/** Two years of writing, each day from nine until a quarter to twelve, every fifteen minutes. */
const times = [9, 10, 11].flatMap(hour =>
  ['00', '15', '30', '45'].map(past => `${String(hour).padStart(2, '0')}:${past}`),
)
const twoYears = Array.from({ length: 731 }, (_, at) => 730 - at)
  .flatMap(days => times.map(time => daysAgo(days, time)))
  .map((at, number) => entryOf(number + 1, at))

const withAge = (entries: readonly SnapshotEntry[]) =>
  entries.map(({ at }) => ({
    at,
    age: Math.round((Date.parse(now.slice(0, 10)) - Date.parse(at.slice(0, 10))) / 86_400_000),
  }))

test('of two years of writing all of today stays, each hour of the week, each day of the year, each month before', () => {
  const kept = withAge(keptOf(twoYears))
  const between = (from: number, to: number) => kept.filter(({ age }) => age >= from && age <= to).map(({ at }) => at)
  expect({
    before: twoYears.length,
    today: between(0, 0).length,
    yesterday: between(1, 1),
    week: between(1, 7).length,
    eighthDay: between(8, 8),
    year: between(8, 365).length,
    months: between(366, 730),
  }).toEqual({
    before: 8772,
    today: 12,
    yesterday: ['2026-11-23T09:45:00.000Z', '2026-11-23T10:45:00.000Z', '2026-11-23T11:45:00.000Z'],
    week: 21,
    eighthDay: ['2026-11-16T11:45:00.000Z'],
    year: 358,
    months: [
      '2024-11-30',
      '2024-12-31',
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
      '2025-05-31',
      '2025-06-30',
      '2025-07-31',
      '2025-08-31',
      '2025-09-30',
      '2025-10-31',
      '2025-11-23',
    ].map(day => `${day}T11:45:00.000Z`),
  })
})

test('thinning each day and thinning once after two years keep the same', () => {
  let daily: SnapshotEntry[] = []
  for (let day = 0; day < 731; day++) {
    const written = twoYears.slice(day * times.length, (day + 1) * times.length)
    daily = keptOf([...daily, ...written], daysAgo(730 - day, '12:30'))
  }
  expect(daily).toEqual(keptOf(twoYears))
})

const stays: readonly (readonly [string, SnapshotEntry])[] = [
  ['that has a name', entryOf(1, daysAgo(800, '09:00'), 'writing', 'Do druku')],
  ...(['named', 'published', 'import', 'foreign', 'conflict', 'rescued'] as const).map(
    kind => [`of the kind ${kind}`, entryOf(1, daysAgo(800, '09:00'), kind)] as const,
  ),
  ['from before a restoring of this week', entryOf(1, daysAgo(7, '09:00'), 'before-restore')],
  ['of tomorrow, from a clock that was wrong', entryOf(1, daysAgo(-1, '09:00'))],
  ['of next year, from a clock that was wrong', entryOf(1, daysAgo(-400, '09:00'))],
]

test.each(stays)('a snapshot %s stays though the same hour has a later one', (_which, entry) => {
  const later = [entryOf(2, entry.at.replace(':00:00.', ':40:00.')), entryOf(3, now)]
  expect(keptOf([entry, ...later])).toEqual([entry, ...later])
})

const goes: readonly (readonly [string, SnapshotEntry])[] = [
  ['from before a restoring of last week', entryOf(1, daysAgo(8, '09:00'), 'before-restore')],
  ['made at closing yesterday', entryOf(1, daysAgo(1, '09:00'), 'close')],
]

test.each(goes)('a snapshot %s goes where the same hour has a later one', (_which, entry) => {
  const later = [entryOf(2, entry.at.replace(':00:00.', ':40:00.')), entryOf(3, now)]
  expect(keptOf([entry, ...later])).toEqual(later)
})

test('the newest stays, also where a clock that was wrong says that it is older than others', () => {
  const entries = [
    entryOf(1, daysAgo(400, '09:10')),
    entryOf(2, daysAgo(400, '09:50')),
    entryOf(3, daysAgo(400, '09:00')),
  ]
  expect(keptOf(entries)).toEqual([entries[2]])
})

const anyEntries = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: -60 * 24 * 3, max: 60 * 24 * 800 }),
      kind: fc.constantFrom(...snapshotKinds),
      name: fc.constantFrom('', '', '', 'Do druku'),
    }),
    { maxLength: 60 },
  )
  .map(all =>
    all.map(({ minutes, kind, name }, at) =>
      entryOf(at + 1, new Date(Date.parse(now) - minutes * 60_000).toISOString(), kind, name),
    ),
  )

test('whatever was kept whenever: thinning twice changes nothing, the newest stays, and nothing comes that was not there', () => {
  fc.assert(
    fc.property(anyEntries, entries => {
      const kept = keptOf(entries)
      const ids = new Set(entries.map(({ id }) => id))
      const gone = notNeeded(entries, { now, localHour })
      expect({
        again: keptOf(kept),
        newest: kept.at(-1),
        strangers: gone.filter(id => !ids.has(id)),
        sum: kept.length + new Set(gone).size,
      }).toEqual({ again: kept, newest: entries.at(-1), strangers: [], sum: entries.length })
    }),
    { numRuns: 400 },
  )
})

test('a clock that is set wrong for a day takes nothing: thinning goes by the last day before on which something was kept', () => {
  const entries = [
    entryOf(1, daysAgo(2, '09:00')),
    entryOf(2, daysAgo(1, '09:30')),
    entryOf(3, '2031-01-01T08:00:00.000Z'),
  ]
  const at = (clock: string) => trustedNow(entries, { now: clock, localHour })
  expect([at('2031-01-01T09:00:00.000Z'), at(now), at(daysAgo(2, '10:00'))]).toEqual([
    daysAgo(1, '09:30'),
    daysAgo(1, '09:30'),
    null,
  ])
})
