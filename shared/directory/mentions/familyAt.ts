import { type CaseSet, nominative } from './caseSet.ts'
import type { KnownName } from './knownPerson.ts'
import { hyphens, together } from './nameWord.ts'
import type { Reading } from './reading.ts'
import { follows, type Token } from './tokens.ts'

/** A family name that ends at a word of the text. */
export interface FamilyMatch {
  readonly name: KnownName
  readonly first: number
  readonly last: number
  readonly cases: CaseSet
  /** Or half of a double-barrelled one. */
  readonly extent: 'whole' | 'half'
}

/** English leaves Polish names as they are. */
const inLanguage = ({ language }: Reading, cases: CaseSet): CaseSet => (language === 'en' ? cases & nominative : cases)

/** "Lis - Zawadzka", "Lis–Zawadzka", "Lis Zawadzka": what offices write for a hyphen. */
const joins = (token: Token | undefined): boolean =>
  follows(token) || /^[^\S\r\n]*[-–‐‑][^\S\r\n]*$/u.test(token?.gap ?? '')

/** Follows the family name leftwards from its last half. */
function wholeAt(reading: Reading, name: KnownName, last: number): FamilyMatch | null {
  const { tokens } = reading
  const sets: CaseSet[] = []
  let half = name.family.length - 1
  let at = last
  for (; half >= 0; at -= 1) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || (at < last && !joins(next))) return null
    for (const part of token.lower.split(hyphens).reverse()) {
      const cases = inLanguage(reading, name.family[half]?.forms.get(part) ?? 0)
      if (half < 0 || cases === 0) return null
      sets.push(cases)
      half -= 1
    }
  }
  return { name, first: at + 1, last, cases: together(sets), extent: 'whole' }
}

/** All the names of the directory whose family name, or half of it, ends at this word. */
export function familiesAt(reading: Reading, last: number): readonly FamilyMatch[] {
  const token = reading.tokens[last]
  if (!token?.capital) return []
  const parts = token.lower.split(hyphens)
  return (reading.index.families.get(parts.at(-1) ?? '') ?? []).flatMap(({ name, half }): FamilyMatch[] => {
    const whole = half === name.family.length - 1 ? wholeAt(reading, name, last) : null
    if (whole) return [whole]
    if (parts.length > 1 || name.family.length === 1) return []
    const cases = inLanguage(reading, name.family[half]?.forms.get(token.lower) ?? 0)
    return cases === 0 ? [] : [{ name, first: last, last, cases, extent: 'half' }]
  })
}
