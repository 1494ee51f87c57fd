import type { StartNames } from '../../renderer/names/namesMessages.ts'
import { namesReader } from '../../renderer/names/namesReader.ts'
import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'
import type { Language } from '../../shared/language/language.ts'
import { installedDictionary } from '../names/installedDictionary.ts'

const read = new Map<Language, Dictionary>()

function dictionaryOf(language: Language): Dictionary {
  const dictionary = read.get(language) ?? installedDictionary(language)
  read.set(language, dictionary)
  return dictionary
}

/** The reader of names as the worker runs it, in this process: jsdom has no workers. The dictionaries are read once. */
export const namesHere: StartNames = ({ answered, died }) => {
  const take = namesReader({
    dictionary: async language => dictionaryOf(language),
    answer: answer => queueMicrotask(() => answered(structuredClone(answer))),
  })
  return asked => void take(structuredClone(asked)).catch(died)
}
