import { join } from 'node:path'
import type { Found } from '../../shared/library/libraryFinding.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { readStored, type StoredFormat, type StoredProblem } from '../storage/storedFile.ts'

/** A copy that is kept for bad days (`article.good.json`, `article.v1.json`): read like the file itself, and told by its own kind. */
export async function verifyCopy<T>(read: ReadStored, file: string, format: StoredFormat<T>, found: Found[]) {
  const problems: Found[] = []
  const copy = await read(file, format, problems)
  if (problems.some(({ kind }) => kind === 'damaged')) found.push({ file, kind: 'copy-damaged' })
  return copy
}

/** Reads stored files of a library by their path inside it; what keeps one from being read goes to `found`. */
export function verifyStored(fs: FileSystem, folder: string) {
  return async function read<T>(file: string, format: StoredFormat<T>, found: Found[]): Promise<T | null> {
    const stored = await readStored(fs, join(folder, file), format)
    if (stored.ok) return stored.value.data
    found.push(findingOf(file, stored.refusal))
    return null
  }
}

/** What keeps a stored file from being read, as a finding. */
export const findingOf = (file: string, problem: StoredProblem): Found =>
  problem.kind === 'missing' || problem.kind === 'newer' || problem.kind === 'damaged'
    ? { file, ...problem }
    : { file, kind: 'unreadable', code: problem.kind === 'disk-trouble' ? problem.code : problem.kind }

export type ReadStored = ReturnType<typeof verifyStored>
