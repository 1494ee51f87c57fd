import { join } from 'node:path'
import type { Found } from '../../shared/library/libraryFinding.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { readStored, type StoredFormat } from '../storage/storedFile.ts'

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
    const { refusal } = stored
    if (refusal.kind === 'missing' || refusal.kind === 'newer' || refusal.kind === 'damaged')
      found.push({ file, ...refusal })
    else found.push({ file, kind: 'unreadable', code: refusal.kind === 'disk-trouble' ? refusal.code : refusal.kind })
    return null
  }
}

export type ReadStored = ReturnType<typeof verifyStored>
