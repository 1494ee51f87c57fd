import { expect, test } from 'vitest'
import { changedDays } from '../../renderer/articles/changedDays.ts'
import { dayTyped } from '../../renderer/ui/dayTyped.ts'
import { done, refused } from '../../shared/result.ts'

test('a day is understood as the office types it', () => {
  const typed = [
    '18.11.2026',
    '18. 11. 2026',
    '8-3-26',
    '18 listopada 2026',
    '18 listopada 2026 r.',
    '5 października',
    '1 sty 2027',
    '18 November 2026',
    '3 Sept',
    '2026-11-18',
  ]
  expect(typed.map(text => dayTyped(text, '2026-05-01'))).toEqual([
    '2026-11-18',
    '2026-11-18',
    '2026-03-08',
    '2026-11-18',
    '2026-11-18',
    '2026-10-05',
    '2027-01-01',
    '2026-11-18',
    '2026-09-03',
    '2026-11-18',
  ])
})

test('what is no day is no day', () => {
  const typed = ['31.02.2026', '29 lutego 2027', '18', 'jutro', '18 brumaire', '2026-13-01', '', '0.5.2026']
  expect(typed.map(text => dayTyped(text, '2026-05-01'))).toEqual(typed.map(() => null))
})

test('an event has its days in order, whichever was typed first', () => {
  const two = { from: '2026-11-18', to: '2026-11-19' }
  expect({
    first: changedDays(null, 'from', '2026-11-18'),
    firstByItsEnd: changedDays(null, 'to', '2026-11-19'),
    longer: changedDays(two, 'to', '2026-11-20'),
    movedPastTheEnd: changedDays(two, 'from', '2026-12-01'),
    backwards: changedDays(two, 'to', '2026-11-17'),
    endCleared: changedDays(two, 'to', null),
    beginningCleared: changedDays(two, 'from', null),
  }).toEqual({
    first: done({ from: '2026-11-18', to: '2026-11-18' }),
    firstByItsEnd: done({ from: '2026-11-19', to: '2026-11-19' }),
    longer: done({ from: '2026-11-18', to: '2026-11-20' }),
    movedPastTheEnd: done({ from: '2026-12-01', to: '2026-12-01' }),
    backwards: refused({ kind: 'ends-before-it-begins', from: '2026-11-18' }),
    endCleared: done({ from: '2026-11-18', to: '2026-11-18' }),
    beginningCleared: done(null),
  })
})
