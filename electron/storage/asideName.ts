import type { FileSystem } from './fileSystem.ts'
import { ifMissing } from './ifMissing.ts'

/**
 * The name under which bytes of `file` are kept beside it, with the time when they were written
 * (`article.damaged-2026-11-24T12-41-07-000Z.json`), so that keeping them twice makes one file. Syncing programs give several files
 * one time: where other bytes have the name already, a number follows. Throws the system's error.
 */
export async function asideName(
  fs: FileSystem,
  file: string,
  { why, mtimeMs, bytes }: { readonly why: 'damaged' | 'conflict'; readonly mtimeMs: number; readonly bytes: Buffer },
): Promise<string> {
  const stamp = new Date(mtimeMs).toISOString().replaceAll(/[:.]/g, '-')
  for (let copy = 1; ; copy++) {
    const number = copy === 1 ? '' : `-${copy}`
    const name = file.replace(/\.json$/, `.${why}-${stamp}${number}.json`)
    const present = await fs.readFile(name).catch(ifMissing(null))
    if (present === null || present.equals(bytes)) return name
  }
}
