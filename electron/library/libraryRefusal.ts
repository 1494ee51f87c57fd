import { basename } from 'node:path'
import type { LibraryRefusal } from '../../shared/contract/library.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { goodCopyTime } from '../storage/goodCopy.ts'
import type { StoredFormat, StoredProblem } from '../storage/storedFile.ts'

/** Why a library stays closed over one of its own files; where it is missing or damaged, its good copy is named. */
export async function libraryRefusalOf(
  fs: FileSystem,
  file: string,
  format: StoredFormat<unknown>,
  problem: StoredProblem,
): Promise<LibraryRefusal> {
  switch (problem.kind) {
    case 'newer':
      return { kind: 'newer', file: basename(file), shape: problem.shape }
    case 'missing':
      return { kind: 'lost', file: basename(file), copyFrom: await goodCopyTime(fs, file, format) }
    case 'damaged':
      return { kind: 'damaged', file: basename(file), copyFrom: await goodCopyTime(fs, file, format) }
    default:
      return problem
  }
}
