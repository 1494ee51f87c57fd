import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'
import { readDictionary } from '../../shared/language/hunspell/readDictionary.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { DictionaryFiles } from './dictionaryFiles.ts'

export type DictionaryRefusal = { readonly kind: 'no-dictionary'; readonly file: string }

/** Reads a spelling dictionary into memory: half a second and some 40 MB for Polish. Whoever needs it again keeps it. */
export async function loadDictionary(
  fs: Pick<FileSystem, 'readFile'>,
  { aff, dic }: DictionaryFiles,
): Promise<Result<Dictionary, DictionaryRefusal>> {
  const texts: string[] = []
  for (const file of [aff, dic]) {
    try {
      texts.push((await fs.readFile(file)).toString('utf8'))
    } catch (error) {
      console.error('the dictionary was not read', error)
      return refused({ kind: 'no-dictionary', file })
    }
  }
  const [rules = '', words = ''] = texts
  return done(readDictionary(rules, words))
}
