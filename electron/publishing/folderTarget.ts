import { dirname, join } from 'node:path'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { systemCode } from '../storage/systemCode.ts'
import { temporaryName } from '../storage/temporaryName.ts'
import { asideName, sweepPlace } from './leftOver.ts'
import type { PackageTarget } from './packageTarget.ts'

/** Moves an older package aside; null when there is none. */
async function setAside(fs: FileSystem, folder: string): Promise<string | null> {
  const aside = asideName(folder)
  try {
    await renameWithRetries(fs, folder, aside)
    return aside
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Removes what stands under a name that nobody reads. What cannot be removed is litter, which the next export sweeps. */
async function removeLitter(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.rm(path, { recursive: true, force: true })
  } catch (error) {
    console.error('What an export no longer needs could not be removed:', error)
  }
}

/**
 * A package as a folder, made beside its place and renamed into it. No system replaces a folder that has something in it in one
 * step: the old one is moved aside, the new one moved in, the old one removed. When the second step fails, the old one moves back;
 * when the process is killed before it, `recoverPackages` moves it back at the next export.
 */
export function folderTarget(fs: FileSystem, folder: string): PackageTarget {
  const making = temporaryName(folder)
  const made = new Set<string>()
  let bytes = 0

  async function make(path: string): Promise<void> {
    if (made.has(path)) return
    await fs.mkdir(path, { recursive: true })
    made.add(path)
  }

  return {
    async put(path, content) {
      const file = join(making, ...path.split('/'))
      await make(dirname(file))
      await durableWrite(fs, file, content)
      bytes += content.length
    },
    async finish() {
      await syncFolder(fs, making)
      const old = await setAside(fs, folder)
      try {
        await renameWithRetries(fs, making, folder)
      } catch (error) {
        if (old !== null) await renameWithRetries(fs, old, folder)
        throw error
      }
      await syncFolder(fs, dirname(folder))
      if (old !== null) await removeLitter(fs, old)
      await sweepPlace(fs, folder)
      return bytes
    },
    async abandon() {
      await removeLitter(fs, making)
    },
  }
}
