import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Mentioned } from './mentionedRecords.ts'

const sentences = { pl: 'participants.untagged.pl', en: 'participants.untagged.en' } as const

/** How many are tagged in the other version and not in this one: "3 osoby i 1 instytucja bez oznaczenia w EN"; empty where nobody is. */
export function untaggedIn(words: Words, language: Language, mentioned: readonly Mentioned[]): string {
  const missing = mentioned.filter(({ places }) => places.every(place => place.language !== language))
  const people = missing.filter(({ kind }) => kind === 'person').length
  const institutions = missing.length - people
  if (missing.length === 0) return ''
  const counted = {
    people: words('participants.people', { count: people }),
    institutions: words('participants.institutions', { count: institutions }),
  }
  const who =
    institutions === 0 ? counted.people : people === 0 ? counted.institutions : words('participants.bothKinds', counted)
  return words(sentences[language], { who })
}
