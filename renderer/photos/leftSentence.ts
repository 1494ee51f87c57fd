import type { Words } from '../../shared/words/words.ts'

const minute = 60_000
const tenSeconds = 10_000

/** How long it will take still, rounded up so that it is not over before it is said; nothing when it is nearly there. */
export function leftSentence(words: Words, left: number | null): string {
  if (left === null || left < tenSeconds / 2) return ''
  return left > 50_000
    ? words('photos.minutesLeft', { count: Math.ceil(left / minute) })
    : words('photos.secondsLeft', { count: Math.ceil(left / tenSeconds) * 10 })
}
