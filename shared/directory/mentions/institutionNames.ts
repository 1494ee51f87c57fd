import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { declineInstitution } from '../declension/declineInstitution.ts'
import { type FormCases, formCasesOf } from './caseSet.ts'
import { institutionWord } from './institutionWord.ts'
import { type KnownPhrase, knownPhrase } from './knownPhrase.ts'
import type { Named } from './named.ts'
import type { NameForms } from './nameForms.ts'
import { sameTexts } from './sameText.ts'

/** "Promotech sp. z o.o." is "Promotech" in a report. */
const legalForm = /,?\s+(?:sp\.?\s*z\s*o\.?\s*o\.?|s\.?\s*a\.?|sp\.?\s*[jkp]\.?|ltd\.?|gmbh|inc\.?)$/iu

const withoutLegalForm = (name: string): readonly string[] => {
  const bare = name.replace(legalForm, '')
  return bare === name || bare.trim() === '' ? [name] : [name, bare]
}

/** Letters mostly capital: "PARP", "UwB", "MRiT", "BPN-T". Such a name is looked for exactly, with its endings. */
function isAcronym(short: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
  return !/\s/u.test(short) && capitals > 1 && capitals * 2 >= letters.length
}

export interface InstitutionNames {
  readonly phrases: readonly KnownPhrase[]
  readonly acronyms: readonly string[]
}

/** "PROMOTECH" is a word in capitals. */
const longestAcronym = 5
const isWord = (text: string): boolean => text.trim() !== ''
const none: FormCases = new Map()

/** Makes what a text is searched for of an institution's names. Words are looked up once for all of them. */
export function institutionNaming(dictionary: Dictionary | null, names: NameForms): (named: Named) => InstitutionNames {
  const words = new Map<string, readonly string[]>()
  const formsOf = (word: string): readonly string[] => {
    const before = words.get(word)
    if (before) return before
    const forms = institutionWord(word, dictionary, names)
    words.set(word, forms)
    return forms
  }
  return named => {
    const { id } = named
    const forbidden = sameTexts(named.forbiddenForms)
    const declined = (name: string): KnownPhrase | null =>
      knownPhrase({ id, name, formsOf, cases: formCasesOf(declineInstitution(name, dictionary)), forbidden })
    const exactly = (name: string): KnownPhrase | null =>
      knownPhrase({ id, name, formsOf: () => [], cases: none, forbidden })
    const polish = [...named.names, ...named.short, ...named.aliases].flatMap(withoutLegalForm).filter(isWord)
    const exact = [...named.namesEn.flatMap(withoutLegalForm), ...named.cases, ...named.extraForms].filter(isWord)
    const phrases = [...new Set(polish.filter(text => !isAcronym(text) || text.length > longestAcronym))].map(declined)
    return {
      phrases: [...phrases, ...[...new Set(exact)].map(exactly)].filter(phrase => phrase !== null),
      acronyms: [...new Set([...polish, ...exact].filter(isAcronym))],
    }
  }
}
