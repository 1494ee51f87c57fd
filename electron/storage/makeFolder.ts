import { dirname } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { syncFolder } from './syncFolder.ts'

/**
 * Makes a folder and those above it that are missing. When this resolves, their names outlive a power cut: without it a file in a new
 * folder is synced and gone all the same. Throws the system's error.
 */
export async function makeFolder(fs: FileSystem, folder: string): Promise<void> {
  const first = await fs.mkdir(folder, { recursive: true })
  if (typeof first !== 'string') return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(fs, dirname(made))
}
