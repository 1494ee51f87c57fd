import { type GrammaticalCase, grammaticalCases } from '../declension/grammaticalCases.ts'
import { written } from './tokens.ts'

/** Grammatical cases as bits, the nominative lowest. */
export type CaseSet = number

export const caseSet = (...cases: readonly GrammaticalCase[]): CaseSet =>
  cases.reduce((set, one) => set | (1 << grammaticalCases.indexOf(one)), 0)

export const everyCase: CaseSet = caseSet(...grammaticalCases)
export const nominative: CaseSet = caseSet('nominative')

/** Forms in small letters, each with the cases that it may stand in. */
export type FormCases = ReadonlyMap<string, CaseSet>

/** Of a paradigm, one word or a whole phrase. */
export function formCasesOf(paradigm: Readonly<Record<GrammaticalCase, readonly string[]>>): Map<string, CaseSet> {
  const forms = new Map<string, CaseSet>()
  for (const one of grammaticalCases)
    for (const form of paradigm[one]) {
      const lower = written(form).toLowerCase()
      forms.set(lower, (forms.get(lower) ?? 0) | caseSet(one))
    }
  return forms
}
