import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { feminineAdjective, masculineAdjective } from '../declension/adjective.ts'
import type { Gender } from '../declension/gender.ts'
import { masculineNoun } from '../declension/masculineNoun.ts'
import { nounInA } from '../declension/nounInA.ts'
import { orElse, type Paradigm, paradigmOf, unchanged } from '../declension/paradigm.ts'
import { bareOffice, isOfficeAdjective } from './officeNouns.ts'

/** Endings of adjectives in names of offices; they decide where no dictionary is at hand. */
const masculineEnding =
  /(?:[sc]ki|dzki|alny|elny|yjny|[^d]owy|iczny|czny|ący|awczy|orowy|elski|główny|starszy|młodszy|były|nowy|pierwszy)$/u
const feminineEnding =
  /(?:[sc]ka|dzka|alna|elna|yjna|owa|iczna|czna|ąca|awcza|orowa|elska|główna|starsza|młodsza|była|nowa|pierwsza)$/u
const nounsLikeThem =
  /^(?:budowy|umowy|mowy|głowy|rozmowy|połowy|uprawy|sprawy|kawy|[\p{L}]*(?:rka|żka|czka|szka|łka|nka))$/u

/** Whether a word is an adjective in the nominative of this gender: "generalny", "zarządzająca"; but not "rady", "klastra", "gminy". */
export function isAdjective(word: string, gender: Gender, dictionary: Dictionary | null): boolean {
  const lower = word.toLowerCase()
  if (!(gender === 'm' ? /[yi]$/u : /a$/u).test(lower)) return false
  if (isOfficeAdjective(lower)) return true
  if (dictionary) {
    const { genitive } = gender === 'm' ? masculineAdjective(lower) : feminineAdjective(lower)
    return lower.split('-').length > 1 || genitive.some(form => dictionary.knows(form))
  }
  return (gender === 'm' ? masculineEnding : feminineEnding).test(lower) && !nounsLikeThem.test(lower)
}

export const adjective = (word: string, gender: Gender): Paradigm =>
  gender === 'm' ? masculineAdjective(word) : feminineAdjective(word)

/** "członkini": -ni stays before every ending but one. */
const nounInNi = (word: string): Paradigm =>
  paradigmOf(grammaticalCase =>
    grammaticalCase === 'accusative' ? [`${word}ę`] : grammaticalCase === 'instrumental' ? [`${word}ą`] : [word],
  )

/** A noun in a consonant by which a woman is called stays: "z minister Ewą Dudek"; but a member is declined. */
const isDeclinedForWomen = (noun: string): boolean => /^członek$/u.test(noun)

/** "ministrem": the vowel falls out. */
const ofMinister = (word: string): Paradigm => masculineNoun(`${word.slice(0, -2)}r`, 'family', null)

/** The noun at the head of an office in its cases. */
export function officeNoun(word: string, gender: Gender, dictionary: Dictionary | null): Paradigm {
  const noun = bareOffice(word)
  // "CEO", "p.o.", "z-ca": nobody declines them.
  if (/[.\d]|^\p{Lu}+$/u.test(word) || /^.{0,2}-/u.test(word)) return unchanged(word)
  if (isOfficeAdjective(noun)) return adjective(word, noun.endsWith('a') ? 'f' : 'm')
  if (noun.endsWith('ni')) return nounInNi(word)
  if (noun.endsWith('a')) return nounInA(word, 'common', dictionary)
  if (/[^\p{L}]$|[eioyuąęóé]$/u.test(noun)) return unchanged(word)
  if (gender === 'f' && !isDeclinedForWomen(noun)) return unchanged(word)
  if (noun === 'minister') return orElse(onlyNominative(word), ofMinister(word))
  return likeWritten(word, masculineNoun(capitalised(word), 'family', dictionary))
}

/** Names are declined as they are written, with a capital: "Wójt" keeps its vowel, and so does the office. */
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const likeWritten = (word: string, declined: Paradigm): Paradigm =>
  capitalised(word) === word
    ? declined
    : paradigmOf(grammaticalCase => declined[grammaticalCase].map(form => form.charAt(0).toLowerCase() + form.slice(1)))

const onlyNominative = (word: string): Paradigm =>
  paradigmOf(grammaticalCase => (grammaticalCase === 'nominative' ? [word] : []))
