import { fieldHeading } from '../../../shared/directory/exchange/columns.ts'
import type { ExchangeProblem } from '../../../shared/directory/exchange/exchangedRecord.ts'
import type { Language } from '../../../shared/language/language.ts'
import type { WordKey, Words } from '../../../shared/words/words.ts'

const sentences = {
  'unknown-column': 'exchange.problem.unknownColumn',
  'no-name': 'exchange.problem.noName',
  'unknown-kind': 'exchange.problem.unknownKind',
  'unknown-category': 'exchange.problem.unknownCategory',
  'unknown-gender': 'exchange.problem.unknownGender',
  'no-day': 'exchange.problem.noDay',
  'unknown-institution': 'exchange.problem.unknownInstitution',
  namesakes: 'exchange.problem.namesakes',
  'old-card': 'exchange.problem.oldCard',
  'card-not-ended': 'exchange.problem.cardNotEnded',
} as const satisfies Record<ExchangeProblem['kind'], WordKey>

/** "Wiersz 7, Funkcje: …": where something was not understood, what, and what became of it. */
export function problemOfFile(words: Words, { line, field, kind, text }: ExchangeProblem, language: Language) {
  const what = words(sentences[kind], { text })
  return field === null
    ? words('exchange.problem.inLine', { line, what })
    : words('exchange.problem.inField', { line, field: fieldHeading(field, language), what })
}
