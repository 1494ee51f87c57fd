import { isNear, type Reading } from './reading.ts'

/** Degrees and titles that stand right before a name, in small letters: "prof", "dr", "hab". */
export function titlesBefore(reading: Reading, first: number): ReadonlySet<string> {
  const { tokens, index } = reading
  const found = new Set<string>()
  for (let at = first - 1; at >= 0 && isNear(reading, at + 1); at -= 1) {
    const lower = tokens[at]?.lower ?? ''
    if (!index.vocabulary.titles.has(lower) && !index.vocabulary.englishTitles.has(lower)) break
    found.add(lower === 'drem' || lower === 'dra' || lower === 'drowi' ? 'dr' : lower)
  }
  return found
}
