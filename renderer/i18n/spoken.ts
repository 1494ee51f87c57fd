import { type Bilingual, type Language, otherLanguage } from '../../shared/language/language.ts'

export type Spoken = { readonly text: string; readonly language: Language }

/** A name as this reader should see it: in their language, or in the other one where theirs is empty. */
export function spoken(name: Bilingual, language: Language): Spoken {
  const other = otherLanguage(language)
  return name[language].trim() || !name[other].trim()
    ? { text: name[language], language }
    : { text: name[other], language: other }
}
