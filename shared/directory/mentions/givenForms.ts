import { type CaseSet, nominative } from './caseSet.ts'
import { givenNames } from './givenNames.ts'
import type { KnownName } from './knownPerson.ts'
import type { NameForms } from './nameForms.ts'

/** A given name as one of its forms says it. */
export interface GivenForm {
  readonly name: string
  readonly gender: 'm' | 'f'
  readonly cases: CaseSet
}

export interface Givens {
  /** Forms in small letters, each with the cases that it may stand in. */
  readonly cases: ReadonlyMap<string, CaseSet>
  /** The names that have the form, the more usual first. */
  readonly named: ReadonlyMap<string, readonly GivenForm[]>
}

/** Given names of whomever, known or not. */
export function givenForms(people: readonly KnownName[], forms: NameForms): Givens {
  const cases = new Map<string, CaseSet>()
  const named = new Map<string, GivenForm[]>()
  const done = new Set<string>()
  const take = (form: string, given: GivenForm): void => {
    cases.set(form, (cases.get(form) ?? 0) | given.cases)
    const before = named.get(form)
    if (before) before.push(given)
    else named.set(form, [given])
  }
  const takeName = (name: string, gender: 'm' | 'f'): void => {
    if (done.has(gender + name)) return
    done.add(gender + name)
    for (const [form, set] of forms.of(name, gender, 'given')) take(form, { name, gender, cases: set })
  }
  for (const gender of ['f', 'm'] as const) for (const name of givenNames[gender]) takeName(name, gender)
  for (const { person, given } of people)
    for (const { text, halves } of given) {
      if (halves.length > 1) take(text.toLowerCase(), { name: text, gender: person.gender, cases: nominative })
      else if (text.length > 1) takeName(text, person.gender)
    }
  return { cases, named }
}
