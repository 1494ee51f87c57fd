import type { Language } from '../../shared/language/language.ts'
import { sizeInWords } from '../../shared/language/sizeInWords.ts'
import { findingSentence } from '../../shared/library/findingSentence.ts'
import type { LibraryFinding } from '../../shared/library/libraryFinding.ts'
import type { Words } from '../../shared/words/words.ts'
import type { FindingRow } from './findingGroups.ts'

/** What is told of the findings of one row. */
export function rowSentence(words: Words, language: Language, { findings }: FindingRow): string {
  const [first] = findings
  if (findings.length === 1) return findingSentence(words, first)
  switch (first.kind) {
    case 'photo-unused':
    case 'attachment-unused':
    case 'set-aside':
    case 'leftover':
    case 'stranger':
    case 'snapshot-damaged':
    case 'pair-unknown':
    case 'basis-missing':
      return words(`verify.many.${first.kind}`, countOf(findings, language))
    default:
      return findingSentence(words, first)
  }
}

/** How many files they are about, and how large these are together. */
export const countOf = (findings: readonly LibraryFinding[], language: Language) => ({
  number: findings.length,
  size: sizeInWords(
    findings.reduce((sum, finding) => sum + ('bytes' in finding ? finding.bytes : 0), 0),
    language,
  ),
})
