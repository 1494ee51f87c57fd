import { promisify } from 'node:util'
import { gunzip, gunzipSync, gzip, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { jsonDelta } from '../../shared/history/jsonDelta.ts'
import { snapshotEntry, snapshotId } from '../../shared/history/snapshot.ts'
import { type Result, refused } from '../../shared/result.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'
import { storageTroubleOf } from '../storage/storageTrouble.ts'
import { parseJson, type StoredProblem } from '../storage/storedFile.ts'
import { systemCode } from '../storage/systemCode.ts'

export const snapshotShapeVersion = 1

const head = {
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  entry: snapshotEntry,
}

/** The article whole, as it was stored at that moment, in its own shape. */
const keyframe = z.looseObject({ ...head, base: z.null(), content: z.unknown() })

/** What differs from an earlier snapshot; null where nothing does. `sum` is the CRC-32 of the JSON text that comes out. */
const difference = z.looseObject({
  ...head,
  base: snapshotId,
  delta: jsonDelta.nullable(),
  sum: z.number().int().nonnegative(),
})
export type Difference = Readonly<z.infer<typeof difference>>

/** One file of the history. */
const storedSnapshot = z.union([difference, keyframe])
export type StoredSnapshot = Readonly<z.infer<typeof storedSnapshot>>

const format = stampedFormat(snapshotShapeVersion, storedSnapshot)

/** Bytes. A difference is packed at once: handing so little to another thread takes ten times as long as doing it. */
const small = 20_000

const packLater = promisify(gzip)
const unpackLater = promisify(gunzip)
const pack = async (text: string): Promise<Buffer> => (text.length < small ? gzipSync(text) : packLater(text))
const unpack = async (packed: Buffer): Promise<Buffer> =>
  packed.length < small ? gunzipSync(packed) : unpackLater(packed)

/** Throws the system's error. */
export async function writeSnapshot(fs: FileSystem, file: string, snapshot: StoredSnapshot): Promise<void> {
  await durableWrite(fs, file, await pack(JSON.stringify(snapshot)))
}

/** A byte that is not as it was written is found by the checksum of gzip. */
export async function readSnapshot(fs: FileSystem, file: string): Promise<Result<StoredSnapshot, StoredProblem>> {
  let packed: Buffer
  try {
    packed = await fs.readFile(file)
  } catch (error) {
    return refused(systemCode(error) === 'ENOENT' ? { kind: 'missing' } : storageTroubleOf(error, file))
  }
  const bytes = await unpack(packed).catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
  if (typeof bytes === 'string') return refused({ kind: 'damaged', why: bytes })
  const json = parseJson(bytes)
  return json.ok ? format(json.value) : json
}
