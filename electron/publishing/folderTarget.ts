import { basename, dirname, join } from 'node:path'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { systemCode } from '../storage/systemCode.ts'
import { isLeftover, temporaryName } from '../storage/temporaryName.ts'
import type { PackageTarget } from './packageTarget.ts'

/** Moves an older package aside; null when there is none. */
async function setAside(fs: FileSystem, folder: string): Promise<string | null> {
  const aside = temporaryName(folder)
  try {
    await renameWithRetries(fs, folder, aside)
    return aside
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Removes what exports to this place left that were killed; only once the new package is whole, since an old one may be among it. */
async function sweep(fs: FileSystem, folder: string): Promise<void> {
  const parent = dirname(folder)
  const left = (await fs.readdir(parent)).filter(name => isLeftover(name) && name.startsWith(`.${basename(folder)}.`))
  for (const name of left) await fs.rm(join(parent, name), { recursive: true, force: true })
}

/**
 * A package as a folder, made beside its place and renamed into it. No system replaces a folder that has something in it in one
 * step: the old one is moved aside, the new one moved in, the old one removed; when the second step fails, the old one moves back.
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
      // The new package is in place; an old one that cannot be removed (a program shows it) is litter, not a failure.
      if (old !== null) await fs.rm(old, { recursive: true, force: true }).catch(() => undefined)
      await sweep(fs, folder).catch(() => undefined)
      return bytes
    },
    async abandon() {
      await fs.rm(making, { recursive: true, force: true }).catch(() => undefined)
    },
  }
}
