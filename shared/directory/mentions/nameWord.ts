import { type CaseSet, everyCase, type FormCases } from './caseSet.ts'

/** One word of a person's name in all its forms; a double-barrelled one has its halves. */
export interface NameWord {
  readonly text: string
  readonly halves: readonly FormCases[]
}

export const hyphens = /[-\u2010\u2011–]/u

/** The cases that all of these may stand in together; where they disagree, what any of them may. */
export function together(sets: readonly CaseSet[]): CaseSet {
  const all = sets.reduce((some, one) => some & one, everyCase)
  return all || sets.reduce((some, one) => some | one, 0)
}

/** The cases in which `lower` is a form of the word; 0 where it is none. */
export function casesAs(word: NameWord, lower: string): CaseSet {
  const [only] = word.halves
  if (only && word.halves.length === 1) return only.get(lower) ?? 0
  const parts = lower.split(hyphens)
  if (parts.length !== word.halves.length) return 0
  const sets = parts.map((part, at) => word.halves[at]?.get(part) ?? 0)
  return sets.includes(0) ? 0 : together(sets)
}
