import { type CaseSet, caseSet } from './caseSet.ts'

const genitive = caseSet('genitive', 'accusative')
const dative = caseSet('dative')
const instrumental = caseSet('instrumental')
const locative = caseSet('locative', 'vocative')
const both = caseSet('instrumental', 'locative')

type Ending = readonly [string, CaseSet]

const ofNouns: readonly Ending[] = [
  ['a', genitive],
  ['owi', dative],
  ['em', instrumental],
  ['u', locative],
  ['ie', locative],
]
const ofAdjectives: readonly Ending[] = [
  ['ego', genitive],
  ['emu', dative],
  ['m', both],
  ['em', both],
  ['im', both],
  ['ym', both],
]

const withApostrophe = (stem: string, endings: readonly Ending[]): readonly Ending[] =>
  endings.map(([ending, cases]) => [`${stem}'${ending}`, cases])
const joined = (stem: string, endings: readonly Ending[]): readonly Ending[] =>
  endings.map(([ending, cases]) => [stem + ending, cases])

/**
 * Forms of a man's foreign name that texts have beside the right ones: "Lefebvre’a" and "Lefebvra", "Weiss’em", "Maxem",
 * "Bianchi’ego". In small letters, with a straight apostrophe.
 */
export function foreignForms(lower: string): readonly Ending[] {
  if (lower.endsWith('e')) {
    const stem = lower.slice(0, -1)
    const dropped = /[bcdfgpt]r$|[^aeiouy][lrt]$/u.test(stem) ? joined(stem, ofNouns) : []
    return [...withApostrophe(lower, ofNouns), ...dropped]
  }
  if (/[iy]$/u.test(lower)) return withApostrophe(lower, ofAdjectives)
  if (lower.endsWith('x')) return [...withApostrophe(lower, ofNouns), ...joined(lower, ofNouns)]
  return /[aąeęioóuy]$/u.test(lower) ? [] : withApostrophe(lower, ofNouns)
}
