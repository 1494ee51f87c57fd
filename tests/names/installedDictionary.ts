import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'
import { readDictionary } from '../../shared/language/hunspell/readDictionary.ts'

/** A dictionary of the packages, as the window and the terminal read it. */
export function installedDictionary(name: 'dictionary-pl' | 'dictionary-en-gb'): Dictionary {
  const folder = dirname(fileURLToPath(import.meta.resolve(name)))
  const file = (part: string): string => readFileSync(join(folder, part), 'utf8')
  return readDictionary(file('index.aff'), file('index.dic'))
}
