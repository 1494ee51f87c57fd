import type { FormCases } from './caseSet.ts'
import { tokensOf } from './tokens.ts'

/** A name of words that stand in this order, each in one of its forms. */
export interface KnownPhrase {
  readonly id: string
  readonly words: readonly PhraseWord[]
  /** The cases of the whole phrase, words parted by one space; they tell what before it agrees with it. Empty in English. */
  readonly cases: FormCases
  readonly forbidden: ReadonlySet<string>
  /** Ends with a full stop of its own: "sp. z o.o." */
  readonly stopped: boolean
}

export interface PhraseWord {
  readonly text: string
  readonly capital: boolean
  /** In small letters. */
  readonly forms: ReadonlySet<string>
  /** What may stand before it in a text beside spaces: a dash, a comma, a full stop. */
  readonly before: 'dash' | 'comma' | 'stop' | 'space'
}

/** Ways of writing one word of a name. */
const alike: readonly (readonly string[])[] = [
  ['im', 'imienia'],
  ['oraz', 'i'],
  ['w', 'we'],
  ['z', 'ze'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['labour', 'labor'],
]

const spellings = (lower: string): readonly string[] => alike.find(group => group.includes(lower)) ?? [lower]

function beforeIn(gap: string): PhraseWord['before'] {
  if (/[-–—/]/u.test(gap)) return 'dash'
  if (gap.includes(',')) return 'comma'
  return gap.includes('.') ? 'stop' : 'space'
}

export interface PhraseParts {
  readonly id: string
  readonly name: string
  /** Other forms of a word of the name. */
  readonly formsOf: (word: string) => Iterable<string>
  /** Of the whole name, where it is declined. */
  readonly cases: FormCases
  readonly forbidden: ReadonlySet<string>
}

/** Null where the name has no words. */
export function knownPhrase({ id, name, formsOf, cases, forbidden }: PhraseParts): KnownPhrase | null {
  const tokens = tokensOf(name.trim().replace(/^the\s+/iu, ''), 'pl')
  const declined = [...cases.keys()].map(form => tokensOf(form, 'pl')).filter(form => form.length === tokens.length)
  const words = tokens.map(
    ({ text, lower, capital, gap }, at): PhraseWord => ({
      text,
      capital: capital || text !== lower,
      forms: new Set([
        ...spellings(lower),
        ...[...formsOf(text)].map(form => form.toLowerCase()),
        ...declined.flatMap(form => form[at]?.lower ?? []),
      ]),
      before: beforeIn(gap),
    }),
  )
  return words.length === 0 ? null : { id, words, cases, forbidden, stopped: name.trim().endsWith('.') }
}
