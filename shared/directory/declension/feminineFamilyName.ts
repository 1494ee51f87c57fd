import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { feminineAdjective } from './adjective.ts'
import { nounInA } from './nounInA.ts'
import { orElse, type Paradigm } from './paradigm.ts'

/** A woman's family name in -a: Kowalska and Konieczna are adjectives, Sowa and Sosna nouns, Ruda may be either. */
export function feminineFamilyName(word: string, dictionary: Dictionary | null): Paradigm {
  if (/(?:[sc]k|dzk|zk)a$/.test(word)) return feminineAdjective(word)
  const noun = (): Paradigm => nounInA(word, 'family', dictionary)
  switch (dictionary ? kindBy(word, dictionary) : kindByEnding(word)) {
    case 'noun':
      return noun()
    case 'adjective':
      return feminineAdjective(word)
    case 'noun or adjective':
      return orElse(noun(), feminineAdjective(word))
    case 'adjective or noun':
      return orElse(feminineAdjective(word), noun())
  }
}

type Kind = 'noun' | 'adjective' | 'noun or adjective' | 'adjective or noun'

/** Adjectives that women bear as they stand. */
const plain = /^(?:Biał|Mał|Złot|Święt|Cich|Such|Grub|Star|Młod|Dobr)a$/

/** Without a dictionary: Nowakowa and Konieczna are adjectives, Nowakówna is none, and a short Sowa rather not. */
const kindByEnding = (word: string): Kind => {
  if (/ówna$/.test(word)) return 'noun'
  if (/.{3}[oe]wa$|(?:cz|[żldtrbpw])na$/.test(word) || plain.test(word)) return 'adjective or noun'
  return /(?:[^aeiouy]n|[tł]|[iy]ch|[oe]n)a$/.test(word) ? 'noun or adjective' : 'noun'
}

function kindBy(word: string, dictionary: Dictionary): Kind {
  const small = word.toLowerCase()
  const stem = small.slice(0, -1)
  const adjective = dictionary.knows(`${stem}${/[kg]$/.test(stem) ? 'i' : ''}ej`)
  const noun = dictionary.knows(`${stem}ę`) || dictionary.knows(`${word.slice(0, -1)}ę`)
  if (plain.test(word)) return 'adjective or noun'
  if (noun) return adjective ? 'noun or adjective' : 'noun'
  return adjective ? 'adjective or noun' : kindByEnding(word)
}
