import type { Language } from '../../shared/language/language.ts'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import type { Words } from '../../shared/words/words.ts'
import { spoken } from '../i18n/spoken.ts'

/** "VII": an edition may be written as the invitation writes it; a bare number becomes "7. edycja". */
const editionInWords = (edition: string, words: Words): string =>
  /^\d+$/.test(edition) ? words('library.edition', { edition }) : edition

/** The line under a title: event, edition and place, as far as they are known, with a middle dot between. */
export function eventLine(event: ArticleSummary['event'], words: Words, language: Language): string {
  const edition = event.edition.trim()
  const facts = [
    spoken(event.name, language).text,
    edition && editionInWords(edition, words),
    spoken(event.place, language).text,
  ]
  return facts
    .map(fact => fact.trim())
    .filter(fact => fact !== '')
    .join(' · ')
}
