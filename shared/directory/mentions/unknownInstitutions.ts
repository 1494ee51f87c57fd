import { isAdjective } from './adjective.ts'
import { isStreetBefore } from './guards/calledAfter.ts'
import { type Reading, wordBefore } from './reading.ts'
import { type InstitutionRun, runInNominative } from './runInNominative.ts'

/** A run of capitalised words that begins like an institution's name; its head in the nominative as far as rules can tell. */
export interface UnknownInstitution {
  readonly kind: 'institution'
  readonly from: number
  readonly to: number
  readonly name: string
}

const connecting = /^(?:w|we|z|ze|i|oraz|im|do|na|dla|ds|spraw|rzecz|przy|nad|pod|o)$/u
const marks = /^[^\S\r\n]*[„”"“«»]?[^\S\r\n]*$/u

/** The last word of the run, over small words that lead to another capital. */
function endOfRun(reading: Reading, kind: number, isPersonAt: (at: number) => boolean): number {
  const { tokens, index, standings } = reading
  let last = kind
  for (let at = kind + 1; at < tokens.length && at < kind + 14; at += 1) {
    const token = tokens[at]
    const stopped = /^\.[^\S\r\n]*$/u.test(token?.gap ?? '') && standings[at] !== 'sentence'
    if (!token || !(marks.test(token.gap) || stopped || /^[^\S\r\n]*[-–][^\S\r\n]*$/u.test(token.gap))) break
    if (token.capital) {
      const again =
        index.vocabulary.institutionKinds.has(token.lower) && /^(?:i|oraz)$/u.test(tokens[at - 1]?.lower ?? '')
      if (isPersonAt(at) || index.vocabulary.titles.has(token.lower) || again) break
      last = at
    } else if (!connecting.test(token.lower)) break
  }
  return last
}

/** Adjectives before the kind belong to the name: "Łódzka Izba Rolnicza". */
function startOfRun(reading: Reading, kind: number): number {
  let first = kind
  for (let before = wordBefore(reading, first); before?.capital; before = wordBefore(reading, first)) {
    if (!isAdjective(before.lower, reading.index.dictionary) || reading.index.vocabulary.titles.has(before.lower)) break
    first -= 1
  }
  return first
}

/** Institutions that the directory does not know, by the nouns with which their names begin. */
export function unknownInstitutions(
  reading: Reading,
  isKnown: (from: number, to: number) => boolean,
  isPersonAt: (at: number) => boolean,
): readonly UnknownInstitution[] {
  const { tokens, index, text, shouted } = reading
  const found: UnknownInstitution[] = []
  for (let kind = 0; kind < tokens.length; kind += 1) {
    const token = tokens[kind]
    if (!token?.capital || shouted[kind] || !index.vocabulary.offeredKinds.has(token.lower)) continue
    const run: InstitutionRun = { first: startOfRun(reading, kind), kind, last: endOfRun(reading, kind, isPersonAt) }
    const from = tokens[run.first]?.from ?? 0
    const end = tokens[run.last]?.to ?? 0
    const opened = /[„«“"]/u.test(text.slice(from, end)) && /[”»"“]/u.test(text.charAt(end)) ? 1 : 0
    if (run.first === run.last || isKnown(from, end) || isStreetBefore(reading, run.first)) continue
    found.push({ kind: 'institution', from, to: end + opened, name: runInNominative(reading, run) })
    kind = run.last
  }
  return found
}
