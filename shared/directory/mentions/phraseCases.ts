import { type CaseSet, everyCase } from './caseSet.ts'
import type { KnownPhrase } from './knownPhrase.ts'
import type { Reading } from './reading.ts'

/** The cases in which the phrase stands here; every case where that is not known. */
export function phraseCasesAt({ tokens }: Reading, { words, cases }: KnownPhrase, at: number): CaseSet {
  const written = tokens.slice(at, at + words.length).map(({ lower }) => lower)
  return cases.get(written.join(' ')) ?? everyCase
}
