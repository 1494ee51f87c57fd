import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { type CaseSet, caseSet, everyCase } from './caseSet.ts'

/** Endings of a Polish adjective in the singular, with the cases they mark; the longest that fits is the one. */
const endings: readonly (readonly [RegExp, CaseSet])[] = [
  [/i?ego$/u, caseSet('genitive', 'accusative')],
  [/i?emu$/u, caseSet('dative')],
  [/i?ej$/u, caseSet('genitive', 'dative', 'locative')],
  [/[yi]m$/u, caseSet('instrumental', 'locative')],
  [/ą$/u, caseSet('accusative', 'instrumental')],
  [/[yi]$/u, caseSet('nominative', 'accusative', 'vocative')],
  [/a$/u, caseSet('nominative', 'vocative')],
  [/i?e$/u, caseSet('nominative', 'accusative', 'vocative')],
]

const plural = /[yi](?:ch|mi)$/u
/** "łódzki", "katowicka": made of a place. */
const ofPlace = /\p{L}\p{L}(?:sk|ck|dzk|zk)(?:i|a|ie|iej|iego|iemu|im|ą)$/u

/** The cases an adjective may stand in, by its ending; every case where the ending does not tell. */
export const adjectiveCases = (lower: string): CaseSet =>
  endings.find(([ending]) => ending.test(lower))?.[1] ?? everyCase

export const isAdjectiveOfPlace = (lower: string): boolean => ofPlace.test(lower)

/** Whether the word is an adjective in the singular, by the dictionary; without one, only those of places are. */
export function isAdjective(lower: string, dictionary: Dictionary | null): boolean {
  if (isAdjectiveOfPlace(lower) || /ąc[yaei]$/u.test(lower)) return true
  if (!dictionary || plural.test(lower) || !endings.some(([ending]) => ending.test(lower))) return false
  return dictionary
    .stems(lower)
    .some(
      stem => /[yi]$/u.test(stem) && dictionary.knows(stem.endsWith('i') ? `${stem}ego` : `${stem.slice(0, -1)}ego`),
    )
}

/** The same of one in the plural too: "Kolorowych". */
export const isAdjectiveOrMany = (lower: string, dictionary: Dictionary | null): boolean =>
  isAdjective(lower.replace(/([yi])(?:ch|mi)$/u, '$1'), dictionary)
