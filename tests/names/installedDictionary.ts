import { readFileSync } from 'node:fs'
import { dictionaryFiles } from '../../electron/language/dictionaryFiles.ts'
import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'
import { readDictionary } from '../../shared/language/hunspell/readDictionary.ts'
import type { Language } from '../../shared/language/language.ts'

/** A dictionary as the window and the terminal read it. */
export function installedDictionary(language: Language): Dictionary {
  const { aff, dic } = dictionaryFiles(language, import.meta.url)
  return readDictionary(readFileSync(aff, 'utf8'), readFileSync(dic, 'utf8'))
}
