import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import type { Gender } from '../declension/gender.ts'
import { type Paradigm, together, unchanged } from '../declension/paradigm.ts'
import { isOfficeAdjective, isOfficeNoun } from './officeNouns.ts'
import { adjective, isAdjective, officeNoun } from './officeWord.ts'

/** Usual forms only: one phrase a case. */
const usual = (paradigm: Paradigm): Paradigm => ({
  nominative: paradigm.nominative.slice(0, 1),
  genitive: paradigm.genitive.slice(0, 1),
  dative: paradigm.dative.slice(0, 1),
  accusative: paradigm.accusative.slice(0, 1),
  instrumental: paradigm.instrumental.slice(0, 1),
  locative: paradigm.locative.slice(0, 1),
  vocative: paradigm.vocative.slice(0, 1),
})

/** Of which gender the words of an office are, whoever holds it: a man is "główny specjalista", a woman "dyrektor zarządzająca". */
const agreeing = (word: string, dictionary: Dictionary | null): Gender | null =>
  isAdjective(word, 'm', dictionary) ? 'm' : isAdjective(word, 'f', dictionary) ? 'f' : null

/** Genitives that look like adjectives, to the dictionary too: "przewodnicząca rady", "ambasador Polski". */
const genitives = /^(?:rady|drogi|polski|prawa|zdrowia|gdańska|lotniska|środowiska|częstochowy)$/iu

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The words of one office: adjectives, the noun, adjectives that agree with it; the rest stays. */
function declineOne(words: readonly string[], gender: Gender, dictionary: Dictionary | null): readonly Paradigm[] {
  const headAt = words.findIndex(
    word => isOfficeNoun(word) || isOfficeAdjective(word) || agreeing(word, dictionary) === null,
  )
  const head = words[headAt < 0 ? 0 : headAt] ?? ''
  const at = words.indexOf(head)
  const noun = officeNoun(head, gender, dictionary)
  const isUnchanged = noun.genitive[0] === head && noun.instrumental[0] === head
  const declined = (word: string): Paradigm => {
    const of = agreeing(word, dictionary)
    // A woman's "dyrektor generalny" stays whole.
    return of === null || (isUnchanged && of === 'm') ? unchanged(word) : adjective(word, of)
  }
  const rest = words.slice(at + 1)
  // A name does not agree with a word written small: "prezydentka Gdańska".
  const isOther = (word: string): boolean =>
    genitives.test(word) || (isCapital(word) && !isCapital(head)) || agreeing(word, dictionary) === null
  const firstOther = rest.findIndex(isOther)
  const agreed = firstOther < 0 ? rest.length : firstOther
  return [
    ...words.slice(0, at).map(declined),
    noun,
    ...rest.slice(0, agreed).map(declined),
    ...rest.slice(agreed).map(unchanged),
  ]
}

/** Where another office begins: after "i", "oraz" or a comma, with a noun by which people are called. */
function beginsAnother(words: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]]
  if (!/^(?:i|oraz|a)$|,$/u.test(before)) return false
  return isOfficeNoun(word) || (isOfficeNoun(next) && /[yia]$/u.test(word))
}

/**
 * An office as it stands in a text, in its cases, one phrase each: "wicemarszałkiem województwa pomorskiego", "prezesem i założycielem
 * firmy". The noun at the head is declined with the adjectives that agree with it. `gender` is of the person who holds it.
 */
export function declineOffice(title: string, gender: Gender, dictionary: Dictionary | null): Paradigm {
  const words = title.trim().split(/\s+/u)
  const begins = words.flatMap((_word, at) => (at === 0 || beginsAnother(words, at) ? [at] : []))
  const parts = begins.flatMap((from, place) => {
    const until = begins[place + 1] ?? words.length
    const one = words.slice(from, until)
    const conjunction = /^(?:i|oraz|a)$/u.test(one.at(-1) ?? '') ? one.slice(-1) : []
    const office = one.slice(0, one.length - conjunction.length)
    const comma = office.at(-1)?.endsWith(',') ? ',' : ''
    const bare = comma === '' ? office : [...office.slice(0, -1), (office.at(-1) ?? '').slice(0, -1)]
    const declined = declineOne(bare, gender, dictionary).map(usual)
    return [...withComma(declined, comma), ...conjunction.map(unchanged)]
  })
  return together(parts, ' ')
}

const withComma = (parts: readonly Paradigm[], comma: string): readonly Paradigm[] => {
  const last = parts.at(-1)
  return comma === '' || !last ? parts : [...parts.slice(0, -1), together([last, unchanged(comma)], '')]
}
