import { done, refused } from '../../shared/result.ts'
import { folderLabel } from '../library/libraryPlace.ts'
import { exportedTo, type Packing } from './packing.ts'
import type { ShownPlaces } from './shownPlaces.ts'

/** A package as a folder in one that the user chooses each time; `askForFolder` answers null when they cancelled. */
export function packToFolder(
  askForFolder: () => Promise<string | null>,
  home: string,
  places: Pick<ShownPlaces, 'remember'>,
): Packing {
  return async (publisher, id, signal, progress) => {
    const folder = await askForFolder()
    if (folder === null) return refused({ kind: 'cancelled' })
    const packed = await publisher.exportToFolder(id, folder, signal, progress)
    if (!packed.ok) return packed
    const label = folderLabel(packed.value.path, home)
    return done(exportedTo({ kind: 'folder', label, token: places.remember(packed.value.path) }, packed.value))
  }
}
