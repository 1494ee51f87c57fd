import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { asideName } from './asideName.ts'
import { durableWrite } from './durableWrite.ts'
import type { FileSystem } from './fileSystem.ts'
import { storageTroubleOf } from './storageTrouble.ts'
import { readStored, type StoredFormat } from './storedFile.ts'
import { systemCode } from './systemCode.ts'

/** Where the content stands that a file had when it was last opened: `article.good.json` beside `article.json`. */
export const goodCopyOf = (file: string): string => file.replace(/\.json$/, '.good.json')

/**
 * Keeps what was read as the good copy. The copy is written beside and renamed, so there is a whole copy at every moment.
 * A copy that is the same already is left alone.
 */
export async function keepGoodCopy(fs: FileSystem, file: string, bytes: Uint8Array): Promise<void> {
  const copy = goodCopyOf(file)
  const present = await fs.readFile(copy).catch(() => null)
  if (present?.equals(bytes)) return
  await durableWrite(fs, copy, bytes)
}

/** When the good copy was written, ISO 8601, or null where there is none that can be read. */
export async function goodCopyTime(
  fs: FileSystem,
  file: string,
  format: StoredFormat<unknown>,
): Promise<string | null> {
  const copy = goodCopyOf(file)
  const read = await readStored(fs, copy, format)
  if (!read.ok) return null
  const { mtimeMs } = await fs.stat(copy)
  return new Date(mtimeMs).toISOString()
}

/**
 * Puts the good copy in the place of a file that cannot be read. The damaged bytes are kept beside it first;
 * at no moment is there less on the disk than before.
 */
export async function restoreGoodCopy(
  fs: FileSystem,
  file: string,
  format: StoredFormat<unknown>,
): Promise<Result<null, { readonly kind: 'no-copy' } | StorageTrouble>> {
  const copy = await readStored(fs, goodCopyOf(file), format)
  if (!copy.ok) return refused({ kind: 'no-copy' })
  try {
    await setAside(fs, file)
    await durableWrite(fs, file, copy.value.bytes)
    return done(null)
  } catch (error) {
    return refused(storageTroubleOf(error, file, copy.value.bytes.length))
  }
}

/**
 * Keeps the bytes of a file beside it before others take its place: damaged ones, or those of another program. Nothing where there is
 * no file.
 */
export async function setAside(fs: FileSystem, file: string, why: 'damaged' | 'conflict' = 'damaged'): Promise<void> {
  try {
    const bytes = await fs.readFile(file)
    const { mtimeMs } = await fs.stat(file)
    await durableWrite(fs, await asideName(fs, file, { why, mtimeMs, bytes }), bytes)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}
