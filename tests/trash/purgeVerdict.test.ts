import { expect, test } from 'vitest'
import { type PurgeVerdict, purgeVerdict, type TrashedNote } from '../../shared/library/trashed.ts'

const trashedAt = '2026-11-24T09:00:00.000Z'

/** What each opening decides, one after another, with the mark that the one before left. */
function openings(...times: readonly string[]): readonly PurgeVerdict[] {
  let note: TrashedNote = { trashedAt }
  return times.map(time => {
    const verdict = purgeVerdict(note, new Date(time))
    if (verdict === 'mark') note = { trashedAt, expiredSince: time }
    if (verdict === 'unmark') note = { trashedAt }
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
  expect(openings(...times)).toEqual(verdicts)
})
