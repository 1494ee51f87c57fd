import { genderOf } from '../declension/genderOf.ts'
import { splitName } from '../splitName.ts'
import { everyCase, type FormCases } from './caseSet.ts'
import type { Named } from './named.ts'
import type { NameForms } from './nameForms.ts'
import { hyphens, type NameWord } from './nameWord.ts'
import { sameTexts } from './sameText.ts'

/** A person as a text is searched for: all that is the same for their names. */
export interface KnownPerson {
  readonly id: string
  readonly gender: 'm' | 'f'
  /** Small letters, without full stops: "dr hab". */
  readonly title: readonly string[]
  /** Whole mentions in small letters that are not theirs. */
  readonly forbidden: ReadonlySet<string>
}

/** One "Given Family" of a person; an alias is another. */
export interface KnownName {
  readonly person: KnownPerson
  readonly given: readonly NameWord[]
  readonly family: readonly FamilyHalf[]
}

/** "Nowak" and "Kowalska" of "Nowak-Kowalska"; "von" and "Brandt". */
export interface FamilyHalf {
  readonly text: string
  readonly forms: FormCases
}

const spaces = /\s+/u

const halvesOf = (family: string): readonly string[] =>
  family.split(spaces).flatMap(word => word.split(hyphens).filter(half => half !== ''))

const withForm = (forms: FormCases, form: string): FormCases => new Map(forms).set(form.toLowerCase(), everyCase)

/** A form of the whole name, or of the family name alone, that somebody wrote by hand. */
function withHandForm(name: KnownName, form: string): KnownName {
  const words = form.trim().split(spaces)
  const familyWords = words.length > name.given.length ? words.slice(name.given.length) : words
  const halves = halvesOf(familyWords.join(' '))
  if (halves.length !== name.family.length) return name
  const family = name.family.map((half, at) => ({ ...half, forms: withForm(half.forms, halves[at] ?? half.text) }))
  if (words.length <= name.given.length) return { ...name, family }
  const given = name.given.map((word, at) => {
    const [only] = word.halves
    return only && word.halves.length === 1 ? { ...word, halves: [withForm(only, words[at] ?? word.text)] } : word
  })
  return { ...name, given, family }
}

function nameOf(person: KnownPerson, text: string, forms: NameForms): KnownName {
  const { given, family } = splitName(text)
  return {
    person,
    given: given === '' ? [] : given.split(spaces).map(word => forms.word(word, person.gender, 'given')),
    family: halvesOf(family).map(half => ({ text: half, forms: forms.of(half, person.gender, 'family') })),
  }
}

/** The names of a person, the first with the forms that were written by hand; one of one word is a family name. */
export function namesOfPerson(named: Named, forms: NameForms): readonly KnownName[] {
  const [first = '', ...others] = [...named.names, ...named.namesEn]
  const person: KnownPerson = {
    id: named.id,
    gender: named.gender ?? genderOf(splitName(first).given.split(spaces)[0] ?? ''),
    title: named.title.toLowerCase().replaceAll('.', ' ').trim().split(spaces).filter(Boolean),
    forbidden: sameTexts(named.forbiddenForms),
  }
  const names = [...new Set([first, ...others, ...named.aliases])]
    .filter(text => text.trim() !== '')
    .map(text => nameOf(person, text, forms))
  return names.map((name, at) => (at === 0 ? [...named.cases, ...named.extraForms].reduce(withHandForm, name) : name))
}
