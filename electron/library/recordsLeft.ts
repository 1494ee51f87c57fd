import type { LibraryRefusal } from '../../shared/contract/library.ts'
import { directoryRecord } from '../../shared/directory/record.ts'
import { decodeDamaged } from '../articles/decodeDamaged.ts'
import { directoryFormat } from '../directory/directoryStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { goodCopyOf } from '../storage/goodCopy.ts'
import { ifNotGiven } from '../storage/ifNotGiven.ts'
import { parseJson, readStored } from '../storage/storedFile.ts'

/** Adds to the refusal of a damaged directory how many records its copy holds and how many the file itself still gives. */
export async function withRecordsLeft(fs: FileSystem, file: string, refusal: LibraryRefusal): Promise<LibraryRefusal> {
  if (refusal.kind !== 'damaged') return refusal
  const copy = await readStored(fs, goodCopyOf(file), directoryFormat)
  const bytes = await fs.readFile(file).catch(ifNotGiven(null))
  const records = { inCopy: copy.ok ? copy.value.data.records.length : null, read: bytes ? readableRecords(bytes) : 0 }
  return { ...refusal, records }
}

/** How many whole records stand in what was once the JSON of a directory. */
export function readableRecords(bytes: Uint8Array): number {
  const text = decodeDamaged(bytes)
  const beginnings = [...text.matchAll(/\{\s*"(?:kind|id)"/g)].map(({ index }) => index)
  return beginnings.filter(from => isRecord(objectAt(text, from))).length
}

/** The text of an object from its first brace to the one that closes it; empty where that is lost. */
function objectAt(text: string, from: number): string {
  const pieces = /"(?:[^"\\]|\\.)*"|[{}]/g
  let depth = 0
  for (const piece of text.slice(from, from + longestRecord).matchAll(pieces)) {
    if (piece[0] === '{') depth += 1
    if (piece[0] === '}') depth -= 1
    if (depth === 0) return text.slice(from, from + piece.index + 1)
  }
  return ''
}

/** Letters; a record is some hundred. */
const longestRecord = 20_000

function isRecord(text: string): boolean {
  const json = parseJson(Buffer.from(text))
  return json.ok && directoryRecord.safeParse(json.value).success
}
