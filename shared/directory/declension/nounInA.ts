import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { attestedFirst, attestedOnly } from './attested.ts'
import { type Forms, type Paradigm, paradigmOf } from './paradigm.ts'
import { beforeE } from './softening.ts'

/** A given name, a family name, or a noun at the head of an institution's name. */
export type NounPart = 'given' | 'family' | 'common'

/** Nouns in -a, of either gender: Anna, Kuba, Bonna, Sosna, Kania, Agencja. */
export function nounInA(word: string, part: NounPart, dictionary: Dictionary | null): Paradigm {
  const stem = word.slice(0, -1)
  const genitives = genitivesOf(stem, part, dictionary)
  const datives =
    isSoftBeforeA(stem) && !saidAsK(stem, part, dictionary) ? genitives : hardDatives(stem, part, dictionary)
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
        return [word]
      case 'genitive':
        return genitives
      case 'dative':
      case 'locative':
        return datives
      case 'accusative':
        return [`${stem}ę`]
      case 'instrumental':
        return [`${stem}ą`]
      case 'vocative':
        return vocativesOf(word, part, genitives)
    }
  })
}

const isSoftBeforeA = (stem: string): boolean => /(?:[ijlcż]|[csr]z|d[zż]|sh|[aeouy])$/.test(stem)

/** Bonnie, Sośnie; and Gwieździe, Mierze, whose vowel changes too: always before zd, else where the dictionary has them. */
function hardDatives(stem: string, part: NounPart, dictionary: Dictionary | null): Forms {
  const said = saidAsK(stem, part, dictionary) ? `${stem.slice(0, -1)}k` : stem
  const forms = attestedFirst(beforeE(said), form => form, dictionary)
  if (!/ia(?:zd|st|[rt])$/.test(stem)) return forms
  const changed = beforeE(stem.replace(/ia(?=[^a]+$)/, 'ie'))
  return [...changed.filter(form => stem.endsWith('zd') || dictionary?.knows(form.toLowerCase())), ...forms]
}

/** Jessica, Luca: a foreign given name whose c is said as k; of family names only those a dictionary knows so (Petrarca). */
const saidAsK = (stem: string, part: NounPart, dictionary: Dictionary | null): boolean =>
  stem.endsWith('c') &&
  (part === 'given' || (dictionary?.knows(`${stem.slice(0, -1)}ki`) === true && !dictionary.knows(`${stem}y`)))

function genitivesOf(stem: string, part: NounPart, dictionary: Dictionary | null): Forms {
  const base = stem.slice(0, -1)
  if (saidAsK(stem, part, dictionary)) return [`${base}ki`]
  if (stem.endsWith('i')) return genitivesInIa(base, part, dictionary)
  // Maja → Mai, Goya → Goi, but Alicja → Alicji.
  if (/[aeiouy][jy]$/.test(stem)) return [`${base}i`]
  return [/(?:[jlkg]|[aeouy])$/.test(stem) ? `${stem}i` : `${stem}y`]
}

/** Kania → Kani, but Maria → Marii; where both are thinkable, a dictionary that knows one decides. */
function genitivesInIa(base: string, part: NounPart, dictionary: Dictionary | null): Forms {
  const [native, foreign] = [`${base}i`, `${base}ii`]
  if (/(?:[rltdkgfv]|ch)$/.test(base) && !/(?:dz|rz)$/.test(base)) return [foreign]
  if (part === 'given' && base === 'Son') return [native]
  const both = isNative(base, part) ? [native, foreign] : [foreign, native]
  const forms = attestedOnly(both, form => form, dictionary)
  return part === 'family' ? forms : forms.slice(0, 1)
}

function isNative(base: string, part: NounPart): boolean {
  switch (part) {
    case 'family':
      return true
    case 'common':
      return /(?:[lrżwtzs]|cz)n$/.test(base)
    case 'given':
      return /[szś]$/.test(base) || (base.endsWith('n') && base.length < 5)
  }
}

/** Olu, Kasiu, Maju beside Anno, Mario, Urszulo; a family name is also called by its nominative. */
function vocativesOf(word: string, part: NounPart, genitives: Forms): Forms {
  const stem = word.slice(0, -1)
  if (part === 'family') return [`${stem}o`, word]
  if (part === 'common') return [`${stem}o`]
  const petName = (stem.endsWith('i') && genitives[0] === stem) || /^\p{L}{0,2}[aeiouy]?[lj]$/u.test(stem)
  return petName ? [`${stem}u`, `${stem}o`] : [`${stem}o`]
}
