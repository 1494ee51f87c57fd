import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { declineName } from './declineName.ts'
import { type Paradigm, paradigmOf, together, unchanged } from './paradigm.ts'

/** A family by its name: "Rynkiewiczowie", "państwa Rynkiewiczów", "Kowalscy", "z Bonnami". The name is as a man bears it. */
export function familyPlural(family: string, dictionary: Dictionary | null): Paradigm {
  if (family.includes('-'))
    return together(
      family.split('-').map(part => familyPlural(part, dictionary)),
      '-',
    )
  const singular = declineName(family, { gender: 'm', part: 'family' }, dictionary)
  const [genitive = family] = singular.genitive
  if (genitive === family) return unchanged(family)
  return /(?:[sc]k|dzk|zk)i$/.test(family) ? likeKowalscy(family) : likeNowakowie(stemsOf(family, singular), family)
}

/** What stands before -owie: Dudk, Gołębi, Bonn, Lind, Batori. */
function stemsOf(family: string, singular: Paradigm): readonly string[] {
  if (/[aoeé]$|(?<![aeou])y$/.test(family)) return [family.slice(0, -1)]
  if (family.endsWith('i')) return [family]
  return singular.genitive.map(form => form.slice(0, -1))
}

function likeKowalscy(family: string): Paradigm {
  const stem = family.slice(0, -2)
  const nominative = `${stem}cy`
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'vocative':
        return [nominative]
      case 'genitive':
      case 'accusative':
      case 'locative':
        return [`${family}ch`]
      case 'dative':
        return [`${family}m`]
      case 'instrumental':
        return [`${family}mi`]
    }
  })
}

/** Nowakowie, and names like adjectives (Batory, Konieczny, Verdi) with their own endings beside. */
function likeNowakowie(stems: readonly string[], family: string): Paradigm {
  const adjective = /[yi]$/.test(family) && !/[aeou]y$/.test(family)
  const noun = (ending: string): readonly string[] => stems.map(stem => `${stem}${ending}`)
  const both = (like: string, ending: string): readonly string[] => (adjective ? [`${family}${like}`] : noun(ending))
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'vocative':
        return noun('owie')
      case 'genitive':
      case 'accusative':
        return both('ch', 'ów')
      case 'dative':
        return both('m', 'om')
      case 'instrumental':
        return both('mi', 'ami')
      case 'locative':
        return both('ch', 'ach')
    }
  })
}
