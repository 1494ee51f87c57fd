import type { KnownPhrase, PhraseWord } from './knownPhrase.ts'
import type { Reading } from './reading.ts'

const marks = /[„”"“«»‘’]/gu
const between: Readonly<Record<PhraseWord['before'], RegExp>> = {
  space: /^[^\S\r\n]+$/u,
  dash: /^[^\S\r\n]*[-–—/]?[^\S\r\n]*$/u,
  comma: /^,?[^\S\r\n]+$/u,
  stop: /^\.?[^\S\r\n]*$/u,
}

/** Whether the phrase stands at this word, with capitals where the name has them. */
export function phraseStandsAt({ tokens }: Reading, phrase: KnownPhrase, at: number): boolean {
  return phrase.words.every((word, step) => {
    const token = tokens[at + step]
    if (!token || !word.forms.has(token.lower)) return false
    if (word.capital && !token.capital && token.lower === token.text) return false
    return step === 0 || between[word.before].test(token.gap.replace(marks, ''))
  })
}

/** Where the letters of a name end: with the quotation mark that was opened in it, and with a full stop of its own. */
export function endOfPhrase({ text, tokens }: Reading, phrase: KnownPhrase, at: number): number {
  const end = tokens[at + phrase.words.length - 1]?.to ?? 0
  const inside = text.slice(tokens[at]?.from ?? 0, end)
  const next = text.charAt(end)
  const opened = (inside.match(/[„«“"]/gu) ?? []).length > (inside.match(/[”»]/gu) ?? []).length
  if (opened && /[”»"“]/u.test(next)) return end + 1
  return phrase.stopped && next === '.' ? end + 1 : end
}
