import { done, type Result, refused } from '../../shared/result.ts'
import { openHeader, pixelLimit } from './safeSharp.ts'

/** sharp's errors carry no codes, so what failed is told by which step failed. */
const orNull = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null)

/** Size of a picture that may be decoded, upright, by its header alone; or why it may not. */
export async function headerOf(
  file: string,
): Promise<Result<{ readonly width: number; readonly height: number }, 'damaged' | 'too-large' | 'unsupported'>> {
  const header = await orNull(openHeader(file).metadata())
  if (header === null) return refused('damaged')
  if (header.width * header.height > pixelLimit) return refused('too-large')
  // The decoder knows HEIC's header but not its pictures (patents): a HEIC that hid behind a neutral brand ends here.
  if (header.compression === 'hevc') return refused('unsupported')
  return done(header.autoOrient)
}
