import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { Unreadable } from '../../shared/stamped.ts'
import type { FileSystem } from './fileSystem.ts'
import { storageTroubleOf } from './storageTrouble.ts'
import { systemCode } from './systemCode.ts'

/** Reads the parsed JSON of a stored file: its shape, with migrations. */
export type StoredFormat<T> = (json: unknown) => Result<T, Unreadable>

export type StoredProblem = Unreadable | { readonly kind: 'missing' } | StorageTrouble

export type StoredContent<T> = { readonly data: T; readonly bytes: Buffer }

/** Reads one JSON file of the library. A disk that does not answer is told apart from a file that is damaged. */
export async function readStored<T>(
  fs: FileSystem,
  file: string,
  format: StoredFormat<T>,
): Promise<Result<StoredContent<T>, StoredProblem>> {
  let bytes: Buffer
  try {
    bytes = await fs.readFile(file)
  } catch (error) {
    return refused(systemCode(error) === 'ENOENT' ? { kind: 'missing' } : storageTroubleOf(error, file))
  }
  const json = parseJson(bytes)
  if (!json.ok) return json
  const read = format(json.value)
  return read.ok ? done({ data: read.value, bytes }) : read
}

/** JSON in strict UTF-8: a damaged byte is found here and not kept as a replacement character. */
export function parseJson(bytes: Uint8Array): Result<unknown, { readonly kind: 'damaged'; readonly why: string }> {
  try {
    return done(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    return refused({ kind: 'damaged', why: error instanceof Error ? error.message : String(error) })
  }
}
