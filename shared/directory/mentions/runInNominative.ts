import { declineInstitution } from '../declension/declineInstitution.ts'
import { adjectiveCases, isAdjective } from './adjective.ts'
import { type CaseSet, formCasesOf } from './caseSet.ts'
import type { Reading } from './reading.ts'
import { follows } from './tokens.ts'

/** Words that look like an institution's name: from the first adjective, over the kind ("Izba"), to the last. */
export interface InstitutionRun {
  readonly first: number
  readonly kind: number
  readonly last: number
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The nominative of an adjective from its headword (masculine), beside this noun. */
function beside(noun: string, adjective: string): string {
  if (noun.endsWith('a')) return `${adjective.replace(/y$|(?<=[kg])i$/u, '')}a`
  return /[oem]$/u.test(noun) ? `${adjective.replace(/y$/u, '')}e` : adjective
}

/** The word in the nominative, where it is an adjective in one of these cases. */
function agreeing({ tokens, index }: Reading, at: number, cases: CaseSet, noun: string): string | null {
  const token = tokens[at]
  if (!token?.capital || !isAdjective(token.lower, index.dictionary)) return null
  if ((adjectiveCases(token.lower) & cases) === 0) return null
  const headword = index.dictionary?.stems(token.lower).find(one => /[yi]$/u.test(one))
  return headword === undefined ? null : capitalised(beside(noun, headword))
}

/** The name with its kind, and the adjectives that agree with it, in the nominative; the rest as it stands. */
export function runInNominative(reading: Reading, { first, kind, last }: InstitutionRun): string {
  const { tokens, text, index } = reading
  const head = tokens[kind]
  const noun = capitalised((head && index.vocabulary.kindBases.get(head.lower)) ?? head?.text ?? '')
  const cases = formCasesOf(declineInstitution(noun, index.dictionary)).get(head?.lower ?? '') ?? 0
  const words: string[] = []
  for (let at = first; at < kind; at += 1) words.push(agreeing(reading, at, cases, noun) ?? tokens[at]?.text ?? '')
  words.push(noun)
  let end = kind
  while (end < last && follows(tokens[end + 1])) {
    const adjective = agreeing(reading, end + 1, cases, noun)
    if (adjective === null) break
    words.push(adjective)
    end += 1
  }
  const rest = text.slice(tokens[end]?.to, tokens[last]?.to).replace(/\s+/gu, ' ')
  const name = words.join(' ') + rest
  return /[„«]/u.test(name) && !/[”»]/u.test(name) ? `${name}”` : name
}
