import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { snapshotEntry } from '../../shared/history/snapshot.ts'
import { done, type Result } from '../../shared/result.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'
import { storageTroubleOf } from '../storage/storageTrouble.ts'
import { parseJson, type StoredProblem } from '../storage/storedFile.ts'
import { systemCode } from '../storage/systemCode.ts'

export const snapshotShapeVersion = 1

/** One file of the history: what the list shows, and the article as it was stored at that moment, in its own shape. */
const storedSnapshot = z.looseObject({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  entry: snapshotEntry,
  content: z.unknown(),
})
export type StoredSnapshot = Readonly<z.infer<typeof storedSnapshot>>

const format = stampedFormat(snapshotShapeVersion, storedSnapshot)
const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Throws the system's error. */
export async function writeSnapshot(fs: FileSystem, file: string, snapshot: StoredSnapshot): Promise<void> {
  await durableWrite(fs, file, await pack(JSON.stringify(snapshot)))
}

export async function readSnapshot(fs: FileSystem, file: string): Promise<Result<StoredSnapshot, StoredProblem>> {
  let packed: Buffer
  try {
    packed = await fs.readFile(file)
  } catch (error) {
    const refusal = systemCode(error) === 'ENOENT' ? ({ kind: 'missing' } as const) : storageTroubleOf(error, file)
    return { ok: false, refusal }
  }
  const bytes = await unpack(packed).catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
  if (typeof bytes === 'string') return { ok: false, refusal: { kind: 'damaged', why: bytes } }
  const json = parseJson(bytes)
  if (!json.ok) return json
  const read = format(json.value)
  return read.ok ? done(read.value) : read
}
