import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { feminineAdjective, masculineAdjective, neuterAdjective, pluralAdjective } from './adjective.ts'
import type { Agreement } from './institutionHead.ts'
import type { Paradigm } from './paradigm.ts'

/** What an adjective that agrees so ends in. */
const endings: Readonly<Record<Agreement, RegExp>> = {
  person: /[yi]$/,
  thing: /[yi]$/,
  feminine: /a$/,
  neuter: /e$/,
  plural: /e$/,
}

/** Whether a word is an adjective in the nominative, by the dictionary or, without one, by its ending. */
export function isAdjective(word: string, dictionary: Dictionary | null): boolean {
  if (!/^\p{Lu}[\p{L}-]*[yiae]$/u.test(word)) return false
  const last = word.slice(word.lastIndexOf('-') + 1).toLowerCase()
  if (/(?:[sc]k|dzk)(?:i|a|ie)$/.test(last) || !dictionary)
    return /(?:[sc]k|dzk)(?:i|a|ie)$/.test(last) || looksIt(last)
  const stem = last.slice(0, -1)
  // A noun like "rada" has "radę"; an adjective has not.
  if (last.endsWith('a'))
    return dictionary.knows(`${stem}${/[kg]$/.test(stem) ? 'i' : ''}ej`) && !dictionary.knows(`${stem}ę`)
  return dictionary.knows(`${last.endsWith('i') ? last : stem}ego`)
}

const looksIt = (word: string): boolean => /(?:[oi]w|cz|[ltrwzdjpbcż]n|nn|sz)(?:y|a|e)$/.test(word)

/** An adjective beside a head; null where the word does not agree with it or is none. */
export function adjectiveBeside(word: string, agreement: Agreement, dictionary: Dictionary | null): Paradigm | null {
  if (!endings[agreement].test(word) || !isAdjective(word, dictionary)) return null
  switch (agreement) {
    case 'person':
    case 'thing':
      return masculineAdjective(word, agreement)
    case 'feminine':
      return feminineAdjective(word)
    case 'neuter':
      return neuterAdjective(word)
    case 'plural':
      return pluralAdjective(word)
  }
}
