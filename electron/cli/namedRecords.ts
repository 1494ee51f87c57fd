import type { Named } from '../../shared/directory/mentions/named.ts'
import { namedFromRecords } from '../../shared/directory/mentions/namedRecord.ts'
import { namedFromSimple, simpleRecords } from '../../shared/directory/mentions/simpleRecords.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { directoryFormat } from '../directory/directoryStore.ts'
import { libraryFiles } from '../library/libraryFiles.ts'
import { parseJson } from '../storage/storedFile.ts'
import { fileBytes } from './fileBytes.ts'
import { type Outcome, refusedOutcome } from './outcome.ts'
import { holdsLibrary } from './readArticles.ts'
import type { Terminal } from './terminal.ts'

type Read = Result<readonly Named[], { readonly kind: 'not-a-directory' | 'newer' }>

/** The simple form is a list; a directory of a library has its shape written in it, and an older one is brought forward. */
function namedIn(json: unknown): Read {
  if (Array.isArray(json)) {
    const simple = simpleRecords.safeParse(json)
    return simple.success ? done(simple.data.map(namedFromSimple)) : refused({ kind: 'not-a-directory' })
  }
  const stored = directoryFormat(json)
  if (stored.ok) return done(namedFromRecords(stored.value.records))
  return refused({ kind: stored.refusal.kind === 'newer' ? 'newer' : 'not-a-directory' })
}

/** Whom texts are searched for: the records of the file that was named, or else of the library. */
export async function namedRecords(
  directory: string | null,
  terminal: Terminal,
): Promise<Result<readonly Named[], Outcome>> {
  const { fs, folder, words } = terminal
  if (directory === null && !(await holdsLibrary(fs, folder)))
    return refused(refusedOutcome({ kind: 'no-library', folder }, words('terminal.noLibrary', { folder })))
  const name = directory ?? libraryFiles(folder).directory
  const bytes = await fileBytes(name, terminal)
  if (bytes === null)
    return refused(refusedOutcome({ kind: 'no-file', file: name }, words('terminal.noFile', { file: name })))
  const json = parseJson(bytes)
  const read: Read = json.ok ? namedIn(json.value) : refused({ kind: 'not-a-directory' })
  if (read.ok) return read
  const { kind } = read.refusal
  const sentence = words(kind === 'newer' ? 'terminal.newerDirectory' : 'terminal.notDirectory', { file: name })
  return refused(refusedOutcome({ kind, file: name }, sentence))
}
