import type { LibraryRefusal } from '../../shared/contract/library.ts'
import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Result } from '../../shared/result.ts'
import type { Words } from '../../shared/words/words.ts'
import type { DictionaryRefusal } from '../language/loadDictionary.ts'
import type { OpenLibrary } from '../library/composeLibrary.ts'
import type { FileSystem } from '../storage/fileSystem.ts'

/** What a command is given: the disk, the library's folder, and ways to open the library. */
export interface Terminal {
  readonly fs: FileSystem
  /** The library that was named, or else the one of the last time. */
  readonly folder: string
  /** The folder that names of files are meant from. */
  readonly cwd: string
  /** Takes the library's lock; the one who asks closes the library. */
  readonly open: () => Promise<Result<OpenLibrary, LibraryRefusal>>
  /** For a command that only reads: opens for reading where somebody else writes. */
  readonly openOrRead: () => Promise<Result<OpenLibrary, LibraryRefusal>>
  readonly dictionary: (language: Language) => Promise<Result<Dictionary, DictionaryRefusal>>
  readonly words: Words
  readonly language: Language
  /** Ends with Ctrl+C. */
  readonly signal: AbortSignal
}
