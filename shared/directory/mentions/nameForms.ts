import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { declineName } from '../declension/declineName.ts'
import { everyCase, type FormCases, formCasesOf } from './caseSet.ts'
import { foreignForms } from './foreignEndings.ts'
import { hyphens, type NameWord } from './nameWord.ts'
import { written } from './tokens.ts'

type NamePart = 'given' | 'family'

/** Declines words of names, each once. */
export interface NameForms {
  readonly of: (word: string, gender: 'm' | 'f', part: NamePart) => FormCases
  readonly word: (word: string, gender: 'm' | 'f', part: NamePart) => NameWord
}

/** "von", "de", "'t": never declined. */
const undeclined = /^[\p{Ll}’']/u

export function nameForms(dictionary: Dictionary | null): NameForms {
  const known = new Map<string, FormCases>()
  const of: NameForms['of'] = (word, gender, part) => {
    const key = `${part}${gender}${word}`
    const before = known.get(key)
    if (before) return before
    const forms = undeclined.test(word)
      ? new Map([[written(word).toLowerCase(), everyCase]])
      : formCasesOf(declineName(word, { gender, part }, dictionary))
    if (gender === 'm' && word.length > 2)
      for (const [form, cases] of foreignForms(written(word).toLowerCase()))
        if (!forms.has(form)) forms.set(form, cases)
    known.set(key, forms)
    return forms
  }
  return {
    of,
    word: (word, gender, part) => ({ text: word, halves: word.split(hyphens).map(half => of(half, gender, part)) }),
  }
}
