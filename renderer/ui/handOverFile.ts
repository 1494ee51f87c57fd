import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { Unreachable } from './attempt.ts'
import { isCode } from './isCode.ts'
import type { Reach } from './reach.ts'

export type HandOverRefusal = { readonly kind: 'too-large'; readonly file: string } | StorageTrouble | Unreachable

/** Gives a file to main; what a user can meet on the way is a value. */
export async function handOverFile(handOver: Reach['handOver'], file: File): Promise<Result<string, HandOverRefusal>> {
  try {
    return done(await handOver(file))
  } catch (error) {
    if (isCode(error, 'TOO_LARGE')) return refused({ kind: 'too-large', file: file.name })
    if (isCode(error, 'DISK_FULL')) return refused({ kind: 'disk-full', drive: '', needBytes: file.size })
    console.error(error)
    return refused({ kind: 'unreachable' })
  }
}
