import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { isAdjective } from './adjective.ts'
import type { NameForms } from './nameForms.ts'

const plural = /(?:ów|om|ami|ach|[yi]ch|[yi]mi)$/u
const feminine = /(?:a|ej|ą)$/u
const masculine = /(?:[yi]|ego|emu|[yi]m)$/u

/** An adjective keeps its gender: "Specjalna" is never "Specjalne" or "Specjalnych", which would be several. */
function fitsAdjective(form: string, word: string): boolean {
  if (word.endsWith('a')) return feminine.test(form)
  return /[yi]$/u.test(word) ? masculine.test(form) : true
}

/** A noun in the singular stays there as far as its endings tell: "Klaster", a masculine one, is never "Klastry" or "Klastrów". */
function nounForms(forms: readonly string[], word: string): readonly string[] {
  const masculineNoun = /[^aąeęioóuy]$/u.test(word) && forms.some(form => form.endsWith('em'))
  return forms.filter(form => !plural.test(form) && !(masculineNoun && /(?<!ow)[yi]$/u.test(form)))
}

function byDictionary(word: string, dictionary: Dictionary): readonly string[] {
  const lower = word.toLowerCase()
  const stems = dictionary.stems(word)
  const forms = stems.flatMap(stem => dictionary.forms(stem)).map(form => form.toLowerCase())
  if (isAdjective(lower, dictionary)) return forms.filter(form => fitsAdjective(form, lower))
  if (plural.test(lower)) return []
  return stems.some(stem => stem.toLowerCase() === lower) ? nounForms(forms, lower) : forms
}

const shouted = (word: string): boolean => word === word.toUpperCase()
const asName = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

/**
 * The forms that a word of an institution's name may take in the singular. More than grammar allows in one place, because a name
 * is found only where all its words stand together; what the dictionary lacks is declined as a family name.
 */
export function institutionWord(word: string, dictionary: Dictionary | null, names: NameForms): readonly string[] {
  if (/\p{N}/u.test(word) || /^\p{Ll}{1,3}$/u.test(word)) return []
  if (shouted(word)) return word.length < 6 ? [] : [...institutionWord(asName(word), dictionary, names)]
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) {
    const last = institutionWord(word.slice(hyphen + 1), dictionary, names)
    return last.map(form => word.slice(0, hyphen + 1).toLowerCase() + form)
  }
  const known = dictionary ? byDictionary(word, dictionary) : []
  const unknown = dictionary === null || dictionary.stems(word).length === 0
  if (!unknown || !/^\p{Lu}/u.test(word)) return known
  // A thing's genitive: "Promotechu" where a person would be "Promotecha".
  const thing = /[^aąeęioóuy]$/u.test(word) ? [`${word}u`] : []
  return [...names.of(word, word.endsWith('a') ? 'f' : 'm', 'family').keys(), ...thing]
}
