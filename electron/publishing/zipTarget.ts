import { dirname } from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { FileSystem, OpenFile } from '../storage/fileSystem.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { temporaryName } from '../storage/temporaryName.ts'
import { writeAll } from '../storage/writeAll.ts'
import { sweepPlace } from './leftOver.ts'
import type { PackageTarget } from './packageTarget.ts'

/** The earliest day ZIP knows, in local time as ZIP has it, for every file: the same item gives the same bytes. */
const fixedTime = new Date(1980, 0, 1)

/** Photos and PDF files are packed already; packing them again takes time and gains nothing. */
const isPacked = (path: string): boolean => /\.(jpg|pdf)$/.test(path)

/** A package as one ZIP, written piece by piece to a file beside its place and renamed into it. */
export function zipTarget(fs: FileSystem, file: string): PackageTarget {
  const making = temporaryName(file)
  let pieces: Uint8Array[] = []
  let trouble: Error | null = null
  let opened: OpenFile | null = null
  const zip = new Zip((error, piece) => {
    if (error) trouble = error
    else pieces.push(piece)
  })

  /** fflate speaks in callbacks; what it has made so far is written before it is given more. */
  async function flush(): Promise<OpenFile> {
    if (trouble) throw trouble
    opened ??= await fs.open(making, 'wx')
    const ready = pieces
    pieces = []
    for (const piece of ready) await writeAll(opened, piece)
    return opened
  }

  async function close(): Promise<void> {
    const handle = opened
    opened = null
    await handle?.close()
  }

  return {
    async put(path, content) {
      const entry = isPacked(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
      entry.mtime = fixedTime
      zip.add(entry)
      entry.push(content, true)
      await flush()
    },
    async finish() {
      zip.end()
      const handle = await flush()
      await handle.sync()
      const { size } = await handle.stat()
      await close()
      await renameWithRetries(fs, making, file)
      await syncFolder(fs, dirname(file))
      await sweepPlace(fs, file)
      return size
    },
    async abandon() {
      try {
        await close()
        await fs.rm(making, { recursive: false, force: true })
      } catch (error) {
        // The export has its outcome already; the next one to this place sweeps what is left.
        console.error('What an export no longer needs could not be removed:', error)
      }
    },
  }
}
