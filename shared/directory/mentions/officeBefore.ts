import { isAdjective } from './adjective.ts'
import { isNear, type Reading } from './reading.ts'

/** An office or a form of address before a family name; whose it can only be, where it says so. */
export interface OfficeBefore {
  readonly gender: 'm' | 'f' | null
}

/** "wicemarszałek województwa pomorskiego": words that may stand between. */
const longest = 5

function isContinuation({ index, tokens }: Reading, at: number, isNamed: (at: number) => boolean): boolean {
  const { lower, caps } = tokens[at] ?? { lower: '', caps: false }
  return caps || isNamed(at) || index.vocabulary.titleContinuations.has(lower) || isAdjective(lower, index.dictionary)
}

/** "pani prezes", "pan dr inż.": the first of the titles that says whether it is a man's. */
function genderOfTitles(reading: Reading, last: number): OfficeBefore['gender'] {
  const { tokens, index, language } = reading
  const { titles, englishTitles, womensTitles, mensTitles } = index.vocabulary
  for (let at = last; at >= 0; at -= 1) {
    const lower = tokens[at]?.lower ?? ''
    if (language === 'en') {
      if (lower === 'mr') return 'm'
      if (/^(?:mrs|ms|miss)$/u.test(lower)) return 'f'
      if (!englishTitles.has(lower)) return null
    } else {
      if (womensTitles.has(lower)) return 'f'
      if (mensTitles.has(lower)) return 'm'
      if (!titles.has(lower)) return null
    }
    if (!isNear(reading, at)) return null
  }
  return null
}

/** The office that leads to the family name at `first`, over what belongs to the office; null where there is none. */
export function officeBefore(reading: Reading, first: number, isNamed: (at: number) => boolean): OfficeBefore | null {
  const { tokens, index, language } = reading
  const titles = language === 'en' ? index.vocabulary.englishTitles : index.vocabulary.titles
  for (let at = first - 1; at >= 0 && at >= first - longest; at -= 1) {
    if (!isNear(reading, at + 1)) return null
    const { lower } = tokens[at] ?? { lower: '' }
    if (titles.has(lower) || (language === 'en' && titles.has(lower.replace(/s$/u, ''))))
      return { gender: genderOfTitles(reading, at) }
    if (language === 'en' || !isContinuation(reading, at, isNamed)) return null
  }
  return null
}
