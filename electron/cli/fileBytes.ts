import { systemCode } from '../storage/systemCode.ts'
import { handFile } from './handFile.ts'
import type { Terminal } from './terminal.ts'

/** What a file named in the terminal holds; null where there is no such file, or it cannot be read. */
export async function fileBytes(typed: string, terminal: Terminal): Promise<Uint8Array | null> {
  const file = await handFile(typed, terminal)
  if (file === null) return null
  try {
    return await terminal.fs.readFile(file.path)
  } catch (error) {
    if (systemCode(error) === '') throw error
    return null
  }
}
