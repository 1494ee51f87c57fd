import type { Days } from '../../shared/language/day.ts'
import { done, type Result, refused } from '../../shared/result.ts'

/**
 * The days of the event after one of them was typed or picked. One day alone is an event of one day; moving the
 * beginning past the end takes the end along; an end before the beginning is refused.
 */
export function changedDays(
  days: Days | null,
  edge: 'from' | 'to',
  day: string | null,
): Result<Days | null, { readonly kind: 'ends-before-it-begins'; readonly from: string }> {
  if (!days) return done(day ? { from: day, to: day } : null)
  if (edge === 'from') return done(day ? { from: day, to: day > days.to ? day : days.to } : null)
  if (!day) return done({ from: days.from, to: days.from })
  return day < days.from
    ? refused({ kind: 'ends-before-it-begins', from: days.from })
    : done({ from: days.from, to: day })
}
