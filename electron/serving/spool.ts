import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { storageTroubleOf } from '../storage/storageTrouble.ts'
import { spoolPrefix, sweepSpools } from './sweepSpools.ts'

export type SpoolRefusal = { readonly kind: 'too-large' } | { readonly kind: 'broken-off' } | StorageTrouble

/** A file of the spool; `release` removes it. */
export interface Spooled {
  readonly path: string
  readonly bytes: number
  readonly release: () => Promise<void>
}

class TooLarge extends Error {}
class BrokenOff extends Error {}

/** Lets bytes through and counts them: what a sender says about the length is no bound for what it sends. */
async function* counted(source: AsyncIterable<Uint8Array>, atMost: number, tell: (bytes: number) => void) {
  let bytes = 0
  const parts = source[Symbol.asyncIterator]()
  for (;;) {
    const part = await parts.next().catch(error => {
      throw new BrokenOff('the sender went away', { cause: error })
    })
    if (part.done) return tell(bytes)
    bytes += part.value.byteLength
    if (bytes > atMost) throw new TooLarge()
    yield part.value
  }
}

/**
 * A temporary folder of this run, closed to other users of the computer: uploads on their way into the library, and
 * packages on their way out. It goes with the run.
 */
export async function openSpool() {
  await sweepSpools()
  const folder = await mkdtemp(join(tmpdir(), spoolPrefix(process.pid)))
  let count = 0

  function place(extension: string): Omit<Spooled, 'bytes'> {
    count += 1
    const path = join(folder, `${count}${extension}`)
    return { path, release: () => rm(path, { force: true }) }
  }

  return {
    /** Room for a file that somebody else writes. */
    place,
    async receive(source: AsyncIterable<Uint8Array>, atMost: number): Promise<Result<Spooled, SpoolRefusal>> {
      const { path, release } = place('')
      let bytes = 0
      try {
        await pipeline(
          counted(source, atMost, total => {
            bytes = total
          }),
          createWriteStream(path, { mode: 0o600, flags: 'wx' }),
        )
        return done({ path, bytes, release })
      } catch (error) {
        await release()
        if (error instanceof TooLarge) return refused({ kind: 'too-large' })
        if (error instanceof BrokenOff) return refused({ kind: 'broken-off' })
        return refused(storageTroubleOf(error, path))
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

export type Spool = Awaited<ReturnType<typeof openSpool>>
