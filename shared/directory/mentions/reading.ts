import type { Language } from '../../language/language.ts'
import { englishOpeners } from './englishWords.ts'
import type { NameIndex } from './nameIndex.ts'
import { type Standing, standingOf } from './sentenceStarts.ts'
import { follows, type Token, tokensOf } from './tokens.ts'

/** A paragraph as the search reads it. */
export interface Reading {
  readonly text: string
  readonly language: Language
  readonly index: NameIndex
  readonly tokens: readonly Token[]
  readonly standings: readonly Standing[]
  /** Words of a sentence that is all capitals: a headline, where capitals say nothing. */
  readonly shouted: readonly boolean[]
}

/** Of a sentence: at least three words in capitals, and no word that is not. */
function isShouted(sentence: readonly Token[]): boolean {
  const written = sentence.filter(({ text }) => /\p{L}/u.test(text))
  return written.filter(({ caps }) => caps).length > 2 && written.every(({ text }) => text === text.toUpperCase())
}

function shoutedWords(tokens: readonly Token[], standings: readonly Standing[]): readonly boolean[] {
  const shouted: boolean[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    while (to < tokens.length && standings[to] !== 'sentence') to += 1
    const whole = isShouted(tokens.slice(from, to))
    while (shouted.length < to) shouted.push(whole)
    from = to
  }
  return shouted
}

export function readParagraph(index: NameIndex, text: string, language: Language): Reading {
  const tokens = tokensOf(text, language)
  const standings = tokens.map((token, at) => standingOf(token, tokens[at - 1]))
  return { text, language, index, tokens, standings, shouted: shoutedWords(tokens, standings) }
}

/** The word before, where only spaces part the two. */
export const wordBefore = ({ tokens }: Reading, at: number): Token | undefined =>
  follows(tokens[at]) ? tokens[at - 1] : undefined

/** The word after, where only spaces part the two. */
export const wordAfter = ({ tokens }: Reading, at: number): Token | undefined =>
  follows(tokens[at + 1]) ? tokens[at + 1] : undefined

/** Whether a word stands by the one before it: spaces between them, or the full stop of an abbreviation. */
export function isNear({ tokens, standings }: Reading, at: number): boolean {
  return at > 0 && standings[at] !== 'sentence' && /^(?:\.?[^\S\r\n]+|\.)$/u.test(tokens[at]?.gap ?? '')
}

/** Whether the dictionary of the paragraph's language has the word in small letters, so that its capital says nothing at a beginning. */
export function isOrdinaryWord({ index, language }: Reading, lower: string): boolean {
  if (language === 'en')
    return englishOpeners.has(lower) || (index.english?.knows(lower) ?? /(?:ly|ing|ed)$/u.test(lower))
  return index.dictionary?.knows(lower) ?? false
}
