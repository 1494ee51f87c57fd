import { type GrammaticalCase, grammaticalCases } from '../../../shared/directory/declension/grammaticalCases.ts'

type Written = Readonly<Partial<Record<GrammaticalCase, string>>>

/** Forms written by hand, in the order of the cases; one that was emptied is left to the rules. */
export function tidyCases(cases: Written): Partial<Record<GrammaticalCase, string>> {
  const kept: Partial<Record<GrammaticalCase, string>> = {}
  for (const name of grammaticalCases) {
    const form = cases[name]?.trim().replace(/\s+/gu, ' ') ?? ''
    if (form !== '') kept[name] = form
  }
  return kept
}
