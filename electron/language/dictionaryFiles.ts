import { fileURLToPath } from 'node:url'
import type { Language } from '../../shared/language/language.ts'

/** Where the two files of a spelling dictionary are. */
export interface DictionaryFiles {
  readonly aff: string
  readonly dic: string
}

const packages: Readonly<Record<Language, string>> = { pl: 'dictionary-pl', en: 'dictionary-en-gb' }

/**
 * Built, the dictionaries lie in a folder beside the program; run from its sources, they are read where npm put them.
 * `module` is the address (file://) of the program: of a file in out/app, or of a source two folders below the root.
 */
export function dictionaryFiles(language: Language, module: string): DictionaryFiles {
  const at = (path: string): string => fileURLToPath(new URL(path, module))
  const name = module.endsWith('.ts') ? `../../node_modules/${packages[language]}/index` : `./dictionaries/${language}`
  return { aff: at(`${name}.aff`), dic: at(`${name}.dic`) }
}
