import { done, type Result, refused } from '../../shared/result.ts'
import { secondsAllowed } from './safeSharp.ts'

type Decoded<T> = { readonly picture: T; readonly damaged: boolean }

/**
 * A picture read strictly, and where that fails, read again for what there is of it, which is called damaged. sharp's errors carry no
 * codes; the one that says that the time is up is told by the time: a picture that a busy computer did not get through is not damaged.
 */
export async function decoded<T>(
  strictly: Promise<T>,
  leniently: () => Promise<T>,
): Promise<Result<Decoded<T>, 'damaged' | 'no-answer'>> {
  const first = await inTime(strictly)
  if (first.ok) return done({ picture: first.value, damaged: false })
  if (first.refusal === 'no-answer') return first
  const second = await inTime(leniently())
  return second.ok ? done({ picture: second.value, damaged: true }) : second
}

async function inTime<T>(work: Promise<T>): Promise<Result<T, 'damaged' | 'no-answer'>> {
  const began = performance.now()
  return work.then(done, () => refused(performance.now() - began >= secondsAllowed * 1000 ? 'no-answer' : 'damaged'))
}
