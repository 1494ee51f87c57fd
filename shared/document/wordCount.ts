import type { DocumentNode } from './documentShape.ts'
import { plainText } from './plainText.ts'

const space = /\s/u
const letterOrFigure = /[\p{L}\p{N}]/u
const figure = /\p{N}/u

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** A dash between words parts them even without spaces ("Gdańsk—Gdynia"); between figures it is a range ("18–19"). */
const isRange = (text: string, at: number): boolean =>
  figure.test(text[at - 1] ?? '') && figure.test(text[at + 1] ?? '')

/**
 * Words of a text as an office counts them: "PARP-ie", "e-mail", "34,5" and "18–19" are one each. One pass over the letters: it runs
 * over every article when the index is made anew, and at every save.
 */
export function wordsOfText(text: string): number {
  let words = 0
  let counted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isAsciiWord(code)) {
      if (!counted) words++
      counted = true
    } else if (code < 128) {
      if (code <= 32) counted = false
    } else if (code === 0x2013 || code === 0x2014) {
      if (!isRange(text, at)) counted = false
    } else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? code)
      if (space.test(letter)) counted = false
      else if (!counted && letterOrFigure.test(letter)) {
        words++
        counted = true
      }
    }
  }
  return words
}

/** Words of a whole version, title and lead included; the name of a file that stands in the text is nobody's words. */
export function wordCount(document: DocumentNode): number {
  const written = (document.content ?? []).filter(block => block.type !== 'attachment')
  return wordsOfText(plainText({ ...document, content: written }))
}
