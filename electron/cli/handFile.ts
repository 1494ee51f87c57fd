import { basename, resolve } from 'node:path'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { HandedFile } from '../storage/handedFiles.ts'
import { systemCode } from '../storage/systemCode.ts'

/** A file named in the terminal, as one that the user hands over; null when there is no such file. */
export async function handFile(fs: FileSystem, typed: string): Promise<HandedFile | null> {
  const path = resolve(typed)
  try {
    const facts = await fs.stat(path)
    return facts.isFile() ? { path, name: basename(path), bytes: facts.size, release: async () => undefined } : null
  } catch (error) {
    if (systemCode(error) === '') throw error
    return null
  }
}
