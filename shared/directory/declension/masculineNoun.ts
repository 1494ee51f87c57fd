import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { attestedFirst, attestedOnly, isAttested } from './attested.ts'
import { declined, instrumental } from './masculineEndings.ts'
import { obliqueStems } from './obliqueStems.ts'
import type { Forms, Paradigm } from './paradigm.ts'

/** A masculine name in a consonant: Rynkiewicz, Kupiec, Gołąb, Sebastian, Eric. */
export function masculineNoun(word: string, part: 'given' | 'family', dictionary: Dictionary | null): Paradigm {
  const stems = stemsOf(word, part, dictionary)
  return declined(word, stems, part, dictionary)
}

/** Stems as they are written before a vowel, those that the dictionary knows first; a given name has only one. */
function stemsOf(word: string, part: 'given' | 'family', dictionary: Dictionary | null): Forms {
  const { inUse, ifKnown } = obliqueStems(word)
  const written = (stems: Forms): Forms => [...new Set(stems.flatMap(stem => beforeVowel(stem, dictionary)))]
  const formOf = (stem: string): string => instrumental(stem, part, dictionary)
  const known = dictionary ? written(ifKnown).filter(stem => isAttested(formOf(stem), dictionary)) : []
  const candidates = [...written(inUse), ...known]
  return part === 'given'
    ? attestedOnly(candidates, formOf, dictionary).slice(0, 1)
    : attestedFirst(candidates, formOf, dictionary)
}

const softWritten: Readonly<Record<string, string>> = { ń: 'ni', ś: 'si', ź: 'zi', ć: 'ci' }

/** Names of animals whose last consonant is soft before a vowel: gołębia, karpia, żurawia. */
const softLabials = /^(?:gołęb|jastrzęb|jarzęb|karp|żuraw|paw|kiełb|drop|kurp)$/i

/** A stem as it is written before an ending: Cichoń → Cichoni, Marx → Marks, Gołęb → Gołębi. */
export function beforeVowel(stem: string, dictionary: Dictionary | null): Forms {
  if (stem.endsWith('źdź')) return [`${stem.slice(0, -3)}ździ`]
  const soft = softWritten[stem.slice(-1)]
  if (soft) return [stem.slice(0, -1) + soft]
  if (stem.endsWith('x')) return [`${stem.slice(0, -1)}ks`]
  if (softLabials.test(stem) && (!dictionary || dictionary.knows(`${stem.toLowerCase()}iem`))) return [`${stem}i`]
  return [stem]
}
