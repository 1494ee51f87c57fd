import { isAdjectiveOfPlace } from './adjective.ts'
import { everyCase } from './caseSet.ts'
import { isStreetBefore } from './guards/calledAfter.ts'
import { firmWordSet } from './guards/firm.ts'
import { standsInBody } from './guards/otherInstitution.ts'
import type { InstitutionHit } from './institutionHit.ts'
import { isOrdinaryWord, type Reading, wordAfter, wordBefore } from './reading.ts'
import { sameText } from './sameText.ts'

/** "PARP-u", "ZUS-em", "GUS-ie"; offices also write "PARPu" and "PARP'u". */
const ending = /^(.*\p{Lu}\p{Ll}{0,2})[-‐‑–’'ʼ]?(?:u|owi|em|iem|ie|zie|cie|rze|owie|a|ą|ę|ów|y|om|ami|ach|ze)$/u

function idsOf({ index }: Reading, text: string): readonly string[] {
  const found = index.acronyms.get(text) ?? index.acronyms.get(ending.exec(text)?.[1] ?? '') ?? []
  return found.filter(({ forbidden }) => !forbidden.has(sameText(text))).map(({ id }) => id)
}

/** "Łódzka SSE" is another zone than the one that is called SSE; "BGK Nieruchomości" is another company. */
function isAnother(reading: Reading, at: number): boolean {
  const before = wordBefore(reading, at)
  const after = wordAfter(reading, at)
  if (before?.capital && isAdjectiveOfPlace(before.lower)) return true
  if (after?.capital && firmWordSet.has(after.lower)) return true
  return standsInBody(reading, at, everyCase, 'short') || isStreetBefore(reading, at)
}

/** Abbreviations of institutions with their endings; several ids where several are called so. */
export function acronymsIn(reading: Reading, taken: ReadonlySet<number>): readonly InstitutionHit[] {
  return reading.tokens.flatMap((token, at) => {
    if (!token.capital || taken.has(at)) return []
    const ids = idsOf(reading, token.text)
    if (ids.length === 0 || isAnother(reading, at)) return []
    if (reading.shouted[at] && isOrdinaryWord(reading, token.lower)) return []
    return [{ first: at, last: at, from: token.from, to: token.to, ids, how: 'short' as const }]
  })
}
