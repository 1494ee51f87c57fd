import { type GrammaticalCase, grammaticalCases } from './grammaticalCases.ts'

/** The singular of a word or a phrase, case by case: the usual form first, then other forms in use. */
export type Paradigm = Readonly<Record<GrammaticalCase, readonly string[]>>

export type Forms = readonly string[]

/** A paradigm from what each case says. A form said twice stands once. */
export function paradigmOf(formsIn: (grammaticalCase: GrammaticalCase) => Forms): Paradigm {
  const forms = (grammaticalCase: GrammaticalCase): Forms => [...new Set(formsIn(grammaticalCase))]
  return {
    nominative: forms('nominative'),
    genitive: forms('genitive'),
    dative: forms('dative'),
    accusative: forms('accusative'),
    instrumental: forms('instrumental'),
    locative: forms('locative'),
    vocative: forms('vocative'),
  }
}

/** A word that has one form: "Carmen", "Rousseau", "PARP". */
export const unchanged = (word: string): Paradigm => paradigmOf(() => [word])

/** Two ways to decline one word: what the first says, then what only the second says. */
export const orElse = (usual: Paradigm, other: Paradigm): Paradigm =>
  paradigmOf(grammaticalCase => [...usual[grammaticalCase], ...other[grammaticalCase]])

/** A name of many words, each with several forms, does not multiply without end. */
const most = 100

/** Words that stand together in one case: "Leszek" and "Bonna" give "Leszkiem Bonną". The usual forms of all come first. */
export const together = (parts: readonly Paradigm[], separator: string): Paradigm =>
  paradigmOf(grammaticalCase =>
    parts
      .map(part => part[grammaticalCase])
      .reduce<Forms>(
        (phrases, forms) =>
          phrases.length === 0
            ? forms
            : phrases.flatMap(phrase => forms.map(form => `${phrase}${separator}${form}`)).slice(0, most),
        [],
      ),
  )

/** Every form of a paradigm, once. */
export const allForms = (paradigm: Paradigm): Forms => [
  ...new Set(grammaticalCases.flatMap(grammaticalCase => paradigm[grammaticalCase])),
]
