import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { masculineAdjective } from './adjective.ts'
import { orElse, type Paradigm, paradigmOf } from './paradigm.ts'
import { beforeE, isSoft } from './softening.ts'

/** Given names whose last -e is said, so that they decline like Linde. */
const saidE = new Set(
  'Dante Giuseppe Uwe Arne Ole Davide Daniele Michele Simone Samuele Gabriele Raffaele Emanuele Tore Bjarne Malte Helge Rune Ove'.split(
    ' ',
  ),
)

/** Endings of family names whose last -e is silent: Moore, Blake, Verne. */
const silentE = /(?:[ao]re|ake|arke|[aeio]ne|erne|[aeio]ce|oyce|[ae]nce|[ao]ve|ilde|[aoi]le|yle|[eo]tte|elle)$/

/** A man's name in -e: Linde → Lindego, George → George’a; a family name that may be either, both ways. */
export function nameInE(word: string, part: 'given' | 'family'): Paradigm {
  if (part === 'given') return saidE.has(word) ? likeAdjective(word) : withApostrophe(word)
  return silentE.test(word) ? orElse(likeAdjective(word), withApostrophe(word)) : likeAdjective(word)
}

/** Linde, Goethe, André: the endings of an adjective on the whole name. */
export const likeAdjective = (word: string): Paradigm =>
  paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'vocative':
        return [word]
      case 'genitive':
      case 'accusative':
        return [`${word}go`]
      case 'dative':
        return [`${word}mu`]
      case 'instrumental':
      case 'locative':
        return [`${word}m`]
    }
  })

/** George’a, Mike’a: the silent -e stays, cut off by an apostrophe, but goes where the ending changes its sound (Mikiem, Stevie). */
function withApostrophe(word: string): Paradigm {
  const stem = word.slice(0, -1)
  const kept = isSoft(stem) || /[kgsz]$/.test(stem)
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
        return [word]
      case 'genitive':
      case 'accusative':
        return [`${word}’a`]
      case 'dative':
        return [`${word}’owi`]
      case 'instrumental':
        return [stem.endsWith('k') ? `${stem}iem` : `${word}’em`]
      case 'locative':
      case 'vocative':
        return kept ? [`${word}’u`] : beforeE(stem)
    }
  })
}

/** English given names in -y; the Polish ones (Jerzy, Ignacy) are adjectives. */
const englishInY = new Set(
  'Harry Henry Tony Andy Billy Jeremy Gary Randy Rudy Sandy Ray Jimmy Johnny Danny Kenny Bobby Freddy Teddy Eddy'.split(
    ' ',
  ),
)

/** A man's name in -y: Batory → Batorego, but Kelly → Kelly’ego and Chomsky → Chomskiego. */
export function nameInY(word: string, part: 'given' | 'family', dictionary: Dictionary | null): Paradigm {
  const stem = word.slice(0, -1)
  if (dictionary?.knows(`${stem}ego`)) return masculineAdjective(word)
  const foreign = /(?:l|th|ph|rr|ck|nned)$/.test(stem) || (part === 'given' && englishInY.has(word))
  if (/[sc]k$/.test(stem)) {
    const slavic = masculineAdjective(`${stem}i`)
    const polish = paradigmOf(one => (one === 'nominative' || one === 'vocative' ? [word] : slavic[one]))
    return stem.endsWith('ck') ? orElse(inEnglishY(word), polish) : orElse(polish, inEnglishY(word))
  }
  return foreign ? inEnglishY(word) : masculineAdjective(word)
}

const inEnglishY = (word: string): Paradigm =>
  paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'vocative':
        return [word]
      case 'genitive':
      case 'accusative':
        return [`${word}’ego`]
      case 'dative':
        return [`${word}’emu`]
      case 'instrumental':
      case 'locative':
        return [`${word}m`]
    }
  })
