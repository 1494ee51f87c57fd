import { type Language, languages } from '../../shared/language/language.ts'
import { type MentionPlace, mentionPlaces } from '../editor/mention/mentionPlaces.ts'
import { type WordsAround, wordsAround } from '../editor/mention/wordsAround.ts'
import type { OpenArticle } from './openArticle.ts'

/** A mention with the words it stands in. Its place is that of the moment it was read; `placeNow` finds it again. */
export interface MentionInText extends MentionPlace, WordsAround {
  readonly language: Language
}

/** Every mention of both texts in reading order, Polish first. Walks both texts: in a pause, not for every key. */
export const mentionsInTexts = (texts: OpenArticle['texts']): readonly MentionInText[] =>
  languages.flatMap(language => {
    const { doc } = texts[language].editor.state
    return mentionPlaces(doc).map(place => ({ ...place, ...wordsAround(doc, place), language }))
  })

/** Tells a place from every other of the article, also after another record is meant. */
export const placeName = ({ language, key, nth }: Pick<MentionInText, 'language' | 'key' | 'nth'>): string =>
  `${language} ${key} ${nth}`
