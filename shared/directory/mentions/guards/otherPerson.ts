import { isAdjective } from '../adjective.ts'
import { type CaseSet, nominative } from '../caseSet.ts'
import { englishPlacePrepositions } from '../englishWords.ts'
import { isInitialAt } from '../initials.ts'
import { isOrdinaryWord, type Reading, wordAfter, wordBefore } from '../reading.ts'

const particle = /^(?:von|van|de|della|di|da|du|del|el|al|bin|ben|den|der)$/u
const placePreposition = /^(?:w|we|na)$/u

/** What stands left of a family name: nothing that matters, somebody else's given name, or a word with which another name begins. */
export type LeftOfFamily = 'nothing' | 'stranger' | 'other'

function leftInSentence(reading: Reading, first: number): LeftOfFamily {
  const { index, language } = reading
  const { lower, text } = wordBefore(reading, first) ?? { lower: '', text: '' }
  const ahead = wordBefore(reading, first - 1)?.lower ?? ''
  if (language === 'en') return englishPlacePrepositions.has(ahead) ? 'nothing' : 'other'
  if (isAdjective(lower, index.dictionary) || placePreposition.test(ahead)) return 'nothing'
  if (isOrdinaryWord(reading, lower)) return index.vocabulary.namesOfThings.has(lower) ? 'other' : 'nothing'
  return index.dictionary?.knows(text) &&
    /^(?:z|ze|do|od|dla|ku|nad|pod|przez)$/u.test(ahead) &&
    !/(?:em|owi|ą)$/u.test(lower)
    ? 'nothing'
    : 'other'
}

/** `isNamed`: whether a word belongs to a name that was found. */
export function leftOfFamily(reading: Reading, first: number, isNamed: (at: number) => boolean): LeftOfFamily {
  const { index, shouted, standings, language } = reading
  if (isInitialAt(reading, first - 1)) return 'stranger'
  const before = wordBefore(reading, first)
  if (!before || isNamed(first - 1)) return 'nothing'
  if (particle.test(before.lower)) return 'other'
  if (!before.capital) return index.vocabulary.families.has(before.lower) ? 'other' : 'nothing'
  const titles = language === 'en' ? index.vocabulary.englishTitles : index.vocabulary.titles
  if (titles.has(before.lower)) return 'nothing'
  if (index.givens.has(before.lower)) return 'stranger'
  if (index.vocabulary.families.has(before.lower)) return 'other'
  if (shouted[first] || before.caps) return 'nothing'
  if (standings[first - 1] === 'within') return leftInSentence(reading, first)
  return isOrdinaryWord(reading, before.lower) ? 'nothing' : 'other'
}

/** Endings with which a noun agrees with an adjective: "Krajewskiego Parku". */
const agreeing: readonly (readonly [RegExp, RegExp])[] = [
  [/ego$/u, /(?:[au]|ego)$/u],
  [/emu$/u, /(?:owi|u|emu)$/u],
  [/[iy]m$/u, /(?:em|ie|u|[iy]m)$/u],
  [/ej$/u, /(?:[iy]|ie|ej)$/u],
  [/ą$/u, /ą$/u],
  [/[iy]$/u, /[^aąeę]$/u],
  [/ka$/u, /a$/u],
]

const governing = /^(?:według|wg|zdaniem|dla|od|do|z|ze|przez|u|o|przy|za|ku|dzięki|przeciw|obok|wobec|bez)$/u

/** What stands right of it makes it another name: "Krajewski Park Krajobrazowy", "Kowal Krzysztof", "Wilk Meble". */
export function isOtherToTheRight(
  reading: Reading,
  last: number,
  cases: CaseSet,
  isNamed: (at: number) => boolean,
): boolean {
  const { index, shouted, standings, tokens } = reading
  const token = tokens[last]
  const next = wordAfter(reading, last)
  if (!token || !next?.capital || isNamed(last + 1) || shouted[last]) return false
  if (isInitialAt(reading, last + 1)) return true
  if (index.vocabulary.titles.has(next.lower)) return false
  if (index.givens.has(token.lower)) return true
  const given = index.givens.get(next.lower)
  if (given !== undefined) return (given & cases) !== 0
  const agrees = agreeing.some(([ending, nouns]) => ending.test(token.lower) && nouns.test(next.lower))
  const isAdjectival = /(?:[scz]k|dzk)(?:i|a|iego|iemu|im|iej|ą)$/u.test(token.lower)
  if (isAdjectival && agrees && (isOrdinaryWord(reading, next.lower) || standings[last] !== 'within')) return true
  return (
    (cases & nominative) !== 0 &&
    standings[last] !== 'within' &&
    !governing.test(wordBefore(reading, last)?.lower ?? '')
  )
}
