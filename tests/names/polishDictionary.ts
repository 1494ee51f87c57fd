import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'
import { readDictionary } from '../../shared/language/hunspell/readDictionary.ts'

const text = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/dictionary-pl/${file}`, import.meta.url)), 'utf8')

/** The Polish dictionary that Kronika ships. */
export const polishDictionary: Dictionary = readDictionary(text('index.aff'), text('index.dic'))
