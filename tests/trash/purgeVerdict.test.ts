import { expect, test } from 'vitest'
import { noteAfter, type PurgeVerdict, purgeVerdict, type TrashedNote } from '../../shared/library/trashed.ts'

const trashedAt = '2026-11-24T09:00:00.000Z'

const libraryMade = '2026-01-05T08:00:00.000Z'

/** What each opening decides, one after another, with the note that the one before left. */
function openings(first: string, ...times: readonly string[]): readonly PurgeVerdict[] {
  let note: TrashedNote = { trashedAt: first }
  return times.map(time => {
    const now = new Date(time)
    const verdict = purgeVerdict(note, now, libraryMade)
    if (verdict !== 'remove') note = noteAfter(note, verdict, now)
    return verdict
  })
}

test.each<[string, readonly string[], readonly PurgeVerdict[]]>([
  ['the last day that the screen promises', ['2027-02-22T22:59:00.000Z'], ['keep']],
  ['the first opening after it marks and removes nothing', ['2027-02-24T08:00:00.000Z'], ['mark']],
  [
    'a second opening on the next day removes',
    ['2027-02-24T08:00:00.000Z', '2027-02-25T08:00:00.000Z'],
    ['mark', 'remove'],
  ],
  [
    'openings on one day, however many, remove nothing',
    ['2027-02-24T00:10:00.000Z', '2027-02-24T12:00:00.000Z', '2027-02-24T23:50:00.000Z'],
    ['mark', 'keep', 'keep'],
  ],
  [
    'two days that are less than 24 hours apart remove nothing',
    ['2027-02-24T22:00:00.000Z', '2027-02-25T07:00:00.000Z'],
    ['mark', 'keep'],
  ],
  [
    'a clock that jumped to 2099 and back deletes nothing and leaves no mark',
    ['2099-01-01T08:00:00.000Z', '2026-11-25T08:00:00.000Z', '2026-11-26T08:00:00.000Z'],
    ['mark', 'unmark', 'keep'],
  ],
  [
    'after 2099 and back, the true end is found twice like any other',
    ['2099-01-01T08:00:00.000Z', '2026-11-25T08:00:00.000Z', '2027-02-24T08:00:00.000Z', '2027-02-26T08:00:00.000Z'],
    ['mark', 'unmark', 'mark', 'remove'],
  ],
  [
    'a mark from a clock that ran ahead does not count, even where the time is over',
    ['2099-01-01T08:00:00.000Z', '2027-02-24T08:00:00.000Z', '2027-02-24T09:00:00.000Z', '2027-02-25T08:00:00.000Z'],
    ['mark', 'mark', 'keep', 'remove'],
  ],
  ['a clock of before it was thrown away', ['1970-01-01T00:00:00.000Z'], ['keep']],
])('%s', (_, times, verdicts) => {
  expect(openings(trashedAt, ...times)).toEqual(verdicts)
})

test('what a clock dated that had lost the time begins its time anew, and is not removed a day later', () => {
  expect(
    openings(
      '1970-01-01T00:10:00.000Z',
      '2026-11-25T08:00:00.000Z',
      '2026-11-26T09:00:00.000Z',
      '2027-02-26T08:00:00.000Z',
      '2027-02-28T08:00:00.000Z',
    ),
  ).toEqual(['redate', 'keep', 'mark', 'remove'])
})
