import type { Candidate } from '../../shared/contract/damaged.ts'
import { wordsOfText } from '../../shared/document/wordCount.ts'
import type { Language } from '../../shared/language/language.ts'

/** How many words two texts have together of which only the paragraphs are known. */
export const wordsInBoth = ({ pl, en }: Pick<Candidate, Language>): number =>
  [...pl, ...en].reduce((sum, text) => sum + wordsOfText(text), 0)
