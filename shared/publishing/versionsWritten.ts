import type { Article } from '../articles/articleShape.ts'
import { plainText } from '../document/plainText.ts'
import { type Language, languages } from '../language/language.ts'

/** The languages in which anything has been written: a version without a title and without text is not a page. */
export const versionsWritten = (article: Article): Language[] =>
  languages.filter(language => plainText(article[language].document).trim() !== '')
