import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'
import { readDictionary } from '../../shared/language/hunspell/readDictionary.ts'
import type { Language } from '../../shared/language/language.ts'

async function fetched(file: string): Promise<string> {
  const answer = await fetch(new URL(`/dictionaries/${file}`, location.href))
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return answer.text()
}

/** A spelling dictionary from the host of the window; null where it does not come: names are then declined by rule alone. */
export async function fetchDictionary(language: Language): Promise<Dictionary | null> {
  try {
    const [aff, dic] = await Promise.all([fetched(`${language}.aff`), fetched(`${language}.dic`)])
    return readDictionary(aff, dic)
  } catch (error) {
    console.error('the dictionary was not read', error)
    return null
  }
}
