import { basename, resolve } from 'node:path'
import type { HandedFile } from '../storage/handedFiles.ts'
import { systemCode } from '../storage/systemCode.ts'
import type { Terminal } from './terminal.ts'

/** A file named in the terminal, as one that the user hands over; null when there is no such file. */
export async function handFile(typed: string, { fs, cwd }: Terminal): Promise<HandedFile | null> {
  const path = resolve(cwd, typed)
  try {
    const facts = await fs.stat(path)
    return facts.isFile() ? { path, name: basename(path), bytes: facts.size, release: async () => undefined } : null
  } catch (error) {
    if (systemCode(error) === '') throw error
    return null
  }
}
