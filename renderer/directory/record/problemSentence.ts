import type { WordKey, Words } from '../../../shared/words/words.ts'
import type { FieldProblem } from './fieldProblems.ts'
import type { RecordFields } from './recordFields.ts'

const sentences = {
  'no-day': 'record.wrong.noDay',
  'ends-before': 'record.wrong.endsBefore',
  'no-link': 'record.wrong.noLink',
  'part-of-itself': 'record.wrong.partOfItself',
} as const satisfies Partial<Record<FieldProblem['kind'], WordKey>>

/** What is wrong with a field, and what to type instead. */
export function problemSentence(words: Words, kind: FieldProblem['kind'], of: RecordFields['kind']): string {
  const person = of === 'person'
  if (kind === 'no-name') return words(person ? 'directory.personNameMissing' : 'directory.institutionNameMissing')
  if (kind === 'no-words') return words(person ? 'record.wrong.noOffice' : 'record.wrong.noEarlierName')
  return words(sentences[kind])
}
