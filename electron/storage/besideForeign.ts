import type { FileSystem } from './fileSystem.ts'
import { setAside } from './goodCopy.ts'
import type { Stored } from './openStored.ts'

type Place = { readonly fs: FileSystem; readonly file: string }

/**
 * For files that have no history: what another program put there while the file was open is kept beside it
 * (`directory.conflict-….json`) before ours is written over it. A disk that does not take the copy does not get ours either.
 */
export function besideForeign<T>({ fs, file }: Place, stored: Stored<T>): Stored<T> {
  return {
    ...stored,
    async replace(next) {
      const foreign = await stored.foreign()
      if (foreign?.kind === 'changed') {
        await setAside(fs, file, 'conflict')
        foreign.accept()
      }
      await stored.replace(next)
    },
  }
}
