import type { Dictionary } from '../../language/hunspell/dictionary.ts'

/** Whether the dictionary has a form as a name or, written small, as a word: "Kozieła", "gołębiem". */
const rank = (form: string, dictionary: Dictionary): number =>
  dictionary.knows(form) ? 0 : dictionary.knows(form.toLowerCase()) ? 1 : 2

export const isAttested = (form: string, dictionary: Dictionary): boolean => rank(form, dictionary) < 2

/** Candidates in the order in which the dictionary knows a form of them; those it does not know keep their order, last. */
export function attestedFirst(
  candidates: readonly string[],
  formOf: (candidate: string) => string,
  dictionary: Dictionary | null,
): readonly string[] {
  if (!dictionary || candidates.length < 2) return candidates
  const ranked = candidates.map(candidate => ({ candidate, rank: rank(formOf(candidate), dictionary) }))
  return ranked.sort((one, other) => one.rank - other.rank).map(({ candidate }) => candidate)
}

/** Candidates that the dictionary knows; all of them when it knows none, or there is no dictionary. */
export function attestedOnly(
  candidates: readonly string[],
  formOf: (candidate: string) => string,
  dictionary: Dictionary | null,
): readonly string[] {
  if (!dictionary) return candidates
  const known = candidates.filter(candidate => isAttested(formOf(candidate), dictionary))
  return known.length > 0 ? attestedFirst(known, formOf, dictionary) : candidates
}
