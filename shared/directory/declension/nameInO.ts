import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { declined } from './masculineEndings.ts'
import { nounInA } from './nounInA.ts'
import { orElse, type Paradigm, paradigmOf, unchanged } from './paradigm.ts'

/** Given names that take -on- before their endings, as in Latin: Brunona, Ottona. */
const withOn = new Set('Bruno Otto Oto Hugo Iwo Gwido Leo Kuno Tycho Odo Dydo'.split(' '))

/** A man's name in -o: Niecko and Moniuszko like nouns in -a, Picasso and Mieszko like nouns in a consonant, Bodio not at all. */
export function nameInO(word: string, part: 'given' | 'family', dictionary: Dictionary | null): Paradigm {
  const stem = word.slice(0, -1)
  if (part === 'given') return givenInO(word, stem, dictionary)
  if (/[aeiouyj]$/.test(stem)) return unchanged(word)
  const like = nounInA(`${stem}a`, part, dictionary)
  const polish = paradigmOf(grammaticalCase =>
    grammaticalCase === 'nominative' || grammaticalCase === 'vocative' ? [word] : like[grammaticalCase],
  )
  return isForeign(stem, dictionary)
    ? orElse(called(word, declined(word, [stem], 'family', dictionary)), polish)
    : polish
}

function givenInO(word: string, stem: string, dictionary: Dictionary | null): Paradigm {
  if (withOn.has(word)) return declined(word, [`${stem}on`], 'given', dictionary)
  const paradigm = declined(word, [stem], 'given', dictionary)
  return stem.endsWith('k') ? paradigm : called(word, paradigm)
}

/** A name that is called by its nominative. */
const called = (word: string, paradigm: Paradigm): Paradigm =>
  paradigmOf(grammaticalCase => (grammaticalCase === 'vocative' ? [word] : paradigm[grammaticalCase]))

/** Picasso, Romano, Ronaldo: as the dictionary says; else a double letter, or one that Polish names do not have before -o. */
function isForeign(stem: string, dictionary: Dictionary | null): boolean {
  if (dictionary?.knows(`${stem}ę`)) return false
  if (dictionary?.knows(`${stem}owi`)) return true
  return /([bcdfglmnprstz])\1$/.test(stem) || /(?:[aeiou][nrt]|[dlmsvpz]|str)$/.test(stem)
}
