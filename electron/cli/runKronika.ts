import { resolve } from 'node:path'
import type { Language } from '../../shared/language/language.ts'
import { wordsIn } from '../../shared/words/words.ts'
import type { DictionaryFiles } from '../language/dictionaryFiles.ts'
import { loadDictionary } from '../language/loadDictionary.ts'
import { libraryPlace, usualLibraryFolder } from '../library/libraryPlace.ts'
import { type LibraryParts, openLibrary, openOrRead } from '../library/openLibrary.ts'
import { type PersonFolders, rescueFolderOf } from '../library/personFolders.ts'
import type { ImageWorker } from '../photos/startImageWorker.ts'
import { personalSettingsStore } from '../settings/personalSettingsStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemLater } from '../storage/later.ts'
import { newId } from '../storage/newId.ts'
import { ownerNow } from '../storage/ownerNow.ts'
import { type CommandName, readArguments } from './arguments.ts'
import { commands } from './commands.ts'
import type { Outcome } from './outcome.ts'
import { readingSentence } from './sentences.ts'
import { spokenLanguage } from './spokenLanguage.ts'
import type { Terminal } from './terminal.ts'
import { usage } from './usage.ts'

/** Where a command is typed, and by whom. */
export interface Session {
  readonly fs: FileSystem
  readonly folders: PersonFolders
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that names of files are meant from. */
  readonly cwd: string
  /** Name of the person in this computer's own words, for those who find the library in use. */
  readonly user: string
  readonly worker: ImageWorker
  readonly dictionaries: (language: Language) => DictionaryFiles
  readonly signal: AbortSignal
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** 0 done · 1 refused, with the reason · 2 wrong use */
export type ExitCode = 0 | 1 | 2

const lines = (texts: readonly string[]): string => texts.map(text => `${text}\n`).join('')

/** Words for a person go to the error output when nothing was done; a program reads JSON from the output either way. */
function tell(outcome: Outcome, { words }: Terminal, json: boolean, { out, err }: Session): ExitCode {
  switch (outcome.kind) {
    case 'wrong-use': {
      const sentence = words(`terminal.wrong.${outcome.wrong.kind}`, { word: outcome.wrong.word })
      err(lines([sentence, '', ...usage(words)]))
      return 2
    }
    case 'refused':
      err(lines(outcome.lines))
      if (json) out(`${JSON.stringify(outcome.json)}\n`)
      return 1
    case 'partly':
    case 'done':
      out(json ? `${JSON.stringify(outcome.json)}\n` : lines(outcome.lines))
      return outcome.kind === 'done' ? 0 : 1
  }
}

/** The library that was named, or that of the last time, or the usual one; a new one is made only where none was known. */
async function terminalFor(named: string | null, session: Session): Promise<Terminal> {
  const { fs, folders, cwd, env, worker, dictionaries, signal } = session
  const settings = await personalSettingsStore({ fs, folder: folders.settings })
  const known = settings.libraryFolder()
  const folder = named === null ? (known ?? (await usualLibraryFolder(folders.home))) : resolve(cwd, named)
  const place = libraryPlace(folder, folders.home)
  const personal = settings.read()
  const language = spokenLanguage(settings.wasSaved() ? personal.language : null, env)
  const parts: LibraryParts = {
    fs,
    ...place,
    cacheFolder: folders.cache,
    rescueFolder: rescueFolderOf(folders),
    user: personal.userName || session.user,
    clock: () => new Date(),
    later: systemLater,
    newId,
    worker,
    onEvent: () => undefined,
    mayCreate: known === null || resolve(known) !== place.folder,
    fromCopies: false,
  }
  return {
    fs,
    folder: place.folder,
    cwd,
    open: () => openLibrary(parts),
    openOrRead: () => openOrRead(parts),
    dictionary: version => loadDictionary(fs, dictionaries(version)),
    words: wordsIn(language),
    language,
    signal,
  }
}

/** Commands that work while somebody else writes in the library. */
const reading: readonly CommandName[] = ['list', 'show', 'verify', 'export', 'mentions']

/** One command from what was typed to what is said; everything it needs is handed in. */
export async function runKronika(typed: readonly string[], session: Session): Promise<ExitCode> {
  const asked = readArguments(typed)
  if (!asked.ok) {
    return tell({ kind: 'wrong-use', wrong: asked.refusal }, await terminalFor(null, session), false, session)
  }
  const terminal = await terminalFor(asked.value.library, session)
  // What is read may be old in a moment: whoever reads is told that somebody writes, beside the answer and not in it.
  const owner = reading.includes(asked.value.command) ? await ownerNow(session.fs, terminal.folder) : null
  const outcome = await commands[asked.value.command](asked.value, terminal)
  if (owner && outcome.kind !== 'wrong-use') session.err(lines([readingSentence(owner, terminal)]))
  return tell(outcome, terminal, asked.value.json, session)
}
