import type { Language } from '../../language/language.ts'

/** A word of a text, with what stands before it. */
export interface Token {
  /** UTF-16 offsets. */
  readonly from: number
  readonly to: number
  /** As words are compared (`written`). */
  readonly text: string
  readonly lower: string
  /** Between the word before, or the beginning, and this one. */
  readonly gap: string
  readonly capital: boolean
  /** Two letters or more, all of them capitals. */
  readonly caps: boolean
}

const letter = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B\\u2060]'
const hyphen = `[-\\u2010\\u2011](?=${letter})`
const decimal = '(?<=\\p{N})\\.(?=\\p{N})'
/** "PARP–u": a dash where a hyphen was meant. */
const dashedEnding = `(?<=\\p{Lu})–(?=(?:u|em|iem|ie|owi|a|ów|y|om|ach|ami)(?!${letter}))`
/** Polish endings stand after an apostrophe ("Moore'a"), never the English possessive. */
const polishApostrophe = `[’'ʼ](?!s(?!${letter}))(?=${letter})`
/** "O’Neill" is one word in English, "Bonna’s" is two. */
const englishApostrophe = `(?<=(?<!${letter})${letter}{1,2})[’'ʼ](?=\\p{Lu})`

const wordOf = (...joints: readonly string[]): RegExp =>
  new RegExp(`${letter}+(?:(?:${joints.join('|')})${letter}+)*`, 'gu')

const words: Readonly<Record<Language, RegExp>> = {
  pl: wordOf(hyphen, decimal, dashedEnding, polishApostrophe),
  en: wordOf(hyphen, decimal, englishApostrophe),
}

const unseen = /[\u00AD\u200B\u2060]/gu

/** As words are compared: composed (NFC), one kind of apostrophe, without marks that nobody sees. */
export const written = (text: string): string => text.replace(unseen, '').replace(/[’ʼ]/gu, "'").normalize('NFC')

/** The words of a paragraph in their order. */
export function tokensOf(paragraph: string, language: Language): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: found, index } of paragraph.matchAll(words[language])) {
    const text = written(found)
    const lower = text.toLowerCase()
    const first = text.charAt(0)
    tokens.push({
      from: index,
      to: index + found.length,
      text,
      lower,
      gap: paragraph.slice(end, index).replace(unseen, ''),
      capital: first !== first.toLowerCase(),
      caps: text.length > 1 && text !== lower && text === text.toUpperCase(),
    })
    end = index + found.length
  }
  return tokens
}

/** Words that follow one another with nothing but spaces between them (of any width, never a new line). */
export const follows = (token: Token | undefined): boolean =>
  token !== undefined && /^[^\S\r\n\u2028\u2029]+$/u.test(token.gap)
