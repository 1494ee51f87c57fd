import { basename, dirname, join } from 'node:path'
import type { FileSystem } from '../storage/fileSystem.ts'
import { isLeftover, temporaryName } from '../storage/temporaryName.ts'

/** Where an older package waits while the new one takes its place. The name tells it from a package that was being made. */
export const asideName = (folder: string): string => temporaryName(`${folder}.aside`)

/** The folder that a package was moved aside from, by the name it has there; null for every other name. */
export function nameBeforeAside(name: string): string | null {
  if (!isLeftover(name)) return null
  return /^\.(.+)\.aside\.[0-9a-f]+\.tmp$/.exec(name)?.[1] ?? null
}

/**
 * Removes what exports to this place left that were killed; only once the new package is whole, since an old one may be among it.
 * What cannot be removed (a program shows it) is litter, not a failure: the next export tries again.
 */
export async function sweepPlace(fs: FileSystem, place: string): Promise<void> {
  const parent = dirname(place)
  try {
    const names = await fs.readdir(parent)
    for (const name of names.filter(one => isLeftover(one) && one.startsWith(`.${basename(place)}.`)))
      await fs.rm(join(parent, name), { recursive: true, force: true })
  } catch (error) {
    console.error('What earlier exports left could not be removed:', error)
  }
}
