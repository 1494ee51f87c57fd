import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { attestedFirst, isAttested } from './attested.ts'
import { type Forms, type Paradigm, paradigmOf } from './paradigm.ts'
import { beforeE, isSoft } from './softening.ts'

/** The endings of a masculine person on given stems, which are written as they stand before a vowel. */
export function declined(
  nominative: string,
  stems: Forms,
  part: 'given' | 'family',
  dictionary: Dictionary | null,
): Paradigm {
  const locatives = stems.flatMap(stem => locative(stem, part, dictionary))
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
        return [nominative]
      case 'genitive':
      case 'accusative':
        return stems.map(stem => `${stem}a`)
      case 'dative':
        return stems.map(stem => `${stem}owi`)
      case 'instrumental':
        return stems.map(stem => instrumental(stem, part, dictionary))
      case 'locative':
        return locatives
      case 'vocative':
        return part === 'given' ? locatives : [...locatives, nominative]
    }
  })
}

/** Eric, Marc: a foreign given name whose c is said as k; of family names only those a dictionary knows so (Balzac, Chirac). */
function saidAsK(stem: string, part: 'given' | 'family', dictionary: Dictionary | null): boolean {
  if (!stem.endsWith('c')) return false
  if (part === 'given') return true
  return dictionary?.knows(`${stem.slice(0, -1)}kiem`) === true && !isAttested(`${stem}em`, dictionary)
}

export function instrumental(stem: string, part: 'given' | 'family', dictionary: Dictionary | null): string {
  if (saidAsK(stem, part, dictionary)) return `${stem.slice(0, -1)}kiem`
  return /(?:[kg]|(?<!i)gh)$/.test(stem) ? `${stem}iem` : `${stem}em`
}

function locative(stem: string, part: 'given' | 'family', dictionary: Dictionary | null): Forms {
  const inU = [`${stem}u`]
  if (saidAsK(stem, part, dictionary) || isSoft(stem) || /(?:[kgq]|(?<![tp])h)$/.test(stem)) return inU
  const forms = attestedFirst(beforeE(stem), form => form, dictionary)
  // Alves, Soros: foreign names whose end is not softened are facts of single words.
  return dictionary?.knows(`${stem}u`) && !forms.some(dictionary.knows) ? [...inU, ...forms] : forms
}
