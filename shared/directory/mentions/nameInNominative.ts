import { nominative } from './caseSet.ts'
import { familyBase } from './familyBase.ts'
import type { GivenForm } from './givenForms.ts'
import { isInitialAt } from './initials.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Where the words of a name stand: the first given name, the family name, and the last word. */
export interface NameWords {
  readonly first: number
  readonly last: number
  /** The word of the family name; a particle may stand before it. */
  readonly family: number
}

export interface GuessedName {
  readonly given: string
  readonly family: string
  readonly gender: 'm' | 'f'
}

export const particle = /^(?:von|van|de|della|di|da|du|del|der|den|la|le)$/iu

const withCapital = ({ text, caps }: Token): string =>
  caps ? text.toLowerCase().replace(/(?:^|-)\p{L}/gu, letter => letter.toUpperCase()) : text

/** Second given names and initials, in the nominative of the first one's gender. */
function middleOf(reading: Reading, { first, family }: NameWords, gender: 'm' | 'f'): readonly string[] {
  const { tokens, index } = reading
  return tokens.slice(first + 1, family).flatMap((token, at) => {
    if (particle.test(token.text)) return []
    if (isInitialAt(reading, first + 1 + at)) return [`${token.text}.`]
    const known = index.givenNames.get(token.lower)?.find(one => one.gender === gender)
    return [known?.name ?? withCapital(token)]
  })
}

/** The name in the nominative, as the likeliest of the given names and the family name agree. */
export function nameInNominative(reading: Reading, words: NameWords, givens: readonly GivenForm[]): GuessedName | null {
  const { tokens, index, language, text } = reading
  const token = tokens[words.family]
  if (!token) return null
  const written = withCapital(token)
  const guesses = givens.flatMap(given => {
    if (language === 'en') return (given.cases & nominative) === 0 ? [] : [{ given, base: written, likelihood: 1 }]
    const guess = familyBase(written, given.gender, given.cases, index)
    return guess ? [{ given, ...guess }] : []
  })
  const [best] = [...guesses].sort((a, b) => b.likelihood - a.likelihood)
  const given = best?.given ?? givens[0]
  if (!given) return null
  const particles = tokens
    .slice(words.first + 1, words.family)
    .filter(one => particle.test(one.text))
    .map(one => `${text.slice(one.from, one.to)} `)
  return {
    given: [given.name, ...middleOf(reading, words, given.gender)].join(' '),
    family: particles.join('') + (best?.base ?? written),
    gender: given.gender,
  }
}
