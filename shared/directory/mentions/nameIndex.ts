import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { type Givens, givenForms } from './givenForms.ts'
import { institutionNaming } from './institutionNames.ts'
import { type KnownName, namesOfPerson } from './knownPerson.ts'
import type { KnownPhrase } from './knownPhrase.ts'
import type { Named } from './named.ts'
import { type NameForms, nameForms } from './nameForms.ts'
import type { ParagraphMemory } from './paragraphMemory.ts'
import { sameTexts } from './sameText.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A family name, or half of a double-barrelled one, and whose it is. */
interface FamilyEntry {
  readonly name: KnownName
  /** Which half, from 0. */
  readonly half: number
}

/** Whose an abbreviation is, and where it is not found. */
interface Acronym {
  readonly id: string
  readonly forbidden: ReadonlySet<string>
}

/** The directory as texts are searched for it. Built once for a state of the directory; forms in small letters. */
export interface NameIndex {
  readonly phrases: ReadonlyMap<string, readonly KnownPhrase[]>
  /** By the abbreviation exactly as it is written. */
  readonly acronyms: ReadonlyMap<string, readonly Acronym[]>
  readonly families: ReadonlyMap<string, readonly FamilyEntry[]>
  /** Given names of whomever, known or not, with the cases of each form. */
  readonly givens: Givens['cases']
  readonly givenNames: Givens['named']
  /** Known people by the forms of their first given name. */
  readonly byGiven: ReadonlyMap<string, readonly KnownName[]>
  /** Declines names that no record has. */
  readonly forms: NameForms
  readonly vocabulary: Vocabulary
  readonly dictionary: Dictionary | null
  readonly english: Dictionary | null
  readonly people: ReadonlyMap<string, readonly KnownName[]>
  /** Paragraphs that were searched, by their language and text. */
  readonly remembered: Map<string, ParagraphMemory>
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

function addFamily(families: Map<string, FamilyEntry[]>, name: KnownName): void {
  for (const [half, { text, forms }] of name.family.entries())
    if (/^\p{Lu}/u.test(text)) for (const form of forms.keys()) add(families, form, { name, half })
}

/** `english` makes the beginnings of English sentences surer; without it a list of common words does. */
export function nameIndex(
  named: readonly Named[],
  dictionary: Dictionary | null,
  english: Dictionary | null = null,
): NameIndex {
  const forms = nameForms(dictionary)
  const naming = institutionNaming(dictionary, forms)
  const phrases = new Map<string, KnownPhrase[]>()
  const acronyms = new Map<string, Acronym[]>()
  const families = new Map<string, FamilyEntry[]>()
  const people: KnownName[] = []
  for (const one of named) {
    if (one.kind === 'person') people.push(...namesOfPerson(one, forms))
    else {
      const names = naming(one)
      for (const phrase of names.phrases) for (const form of phrase.words[0]?.forms ?? []) add(phrases, form, phrase)
      const acronym: Acronym = { id: one.id, forbidden: sameTexts(one.forbiddenForms) }
      for (const short of names.acronyms) add(acronyms, short, acronym)
    }
  }
  const byGiven = new Map<string, KnownName[]>()
  const byId = new Map<string, KnownName[]>()
  for (const name of people) {
    add(byId, name.person.id, name)
    addFamily(families, name)
    for (const form of name.given[0]?.halves[0]?.keys() ?? []) add(byGiven, form, name)
  }
  const givens = givenForms(people, forms)
  return {
    phrases,
    acronyms,
    families,
    givens: givens.cases,
    givenNames: givens.named,
    byGiven,
    people: byId,
    forms,
    vocabulary: vocabularyOf(dictionary),
    dictionary,
    english,
    remembered: new Map(),
  }
}
