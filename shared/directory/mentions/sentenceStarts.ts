import { abbreviations, isInitial } from './abbreviations.ts'
import type { Token } from './tokens.ts'

/**
 * What a capital letter says here: nothing where a sentence or a line begins (and no name reaches over that place), nothing after
 * a colon, a dash or an opening quotation mark, and everything within a sentence.
 */
export type Standing = 'sentence' | 'part' | 'within'

const lineEnd = /[\n\r\u2028\u2029]/u
const opening = /(?:^|[\s(])["”]$|[„“«»‘]$/u
const beforePart = /[:;]|^\s*[–—-]\s|[•·▪*]\s*$/u

/** Whether the full stop after this word belongs to the word. */
const keepsItsStop = (before: Token): boolean => abbreviations.has(before.lower) || isInitial(before.text)

export function standingOf(token: Token, before: Token | undefined): Standing {
  const { gap } = token
  if (before === undefined || lineEnd.test(gap) || /[!?…]/u.test(gap)) return 'sentence'
  // "ds. rozwoju": a small letter begins no sentence.
  const isSmall = /^\p{Ll}/u.test(token.text)
  if (gap.includes('.') && !isSmall && !(gap.startsWith('.') && keepsItsStop(before))) return 'sentence'
  return beforePart.test(gap) || opening.test(gap) ? 'part' : 'within'
}

/** Whether the word stands right after a quotation mark that opens. */
export const isQuoted = (token: Token): boolean => opening.test(token.gap)
