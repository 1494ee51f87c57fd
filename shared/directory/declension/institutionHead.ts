import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { feminineThing } from './feminineThing.ts'
import { declined } from './masculineEndings.ts'
import { neuterNoun } from './neuterNoun.ts'
import { nounInA } from './nounInA.ts'
import { type Paradigm, unchanged } from './paradigm.ts'
import { pluralThing } from './pluralThing.ts'
import { thingNoun } from './thingNoun.ts'

/** How the adjectives beside a head agree with it. */
export type Agreement = 'person' | 'thing' | 'feminine' | 'neuter' | 'plural'

export interface InstitutionHead {
  readonly paradigm: Paradigm
  readonly agreement: Agreement
  /** Whether the dictionary has it as a common noun; a name of one's own, Evoluma, is not. */
  readonly common: boolean
}

/** Offices that are institutions: "Rzecznik Praw Obywatelskich". */
const offices: Readonly<Record<string, string>> = {
  Rzecznik: 'Rzecznik',
  Prezydent: 'Prezydent',
  Prezes: 'Prezes',
  Minister: 'Ministr',
  Marszałek: 'Marszałk',
  Komendant: 'Komendant',
  Inspektor: 'Inspektor',
  Generał: 'Generał',
  Konsul: 'Konsul',
  Burmistrz: 'Burmistrz',
}

/** Rzeczpospolita is declined twice at once. */
const rzeczpospolita: Paradigm = {
  nominative: ['Rzeczpospolita'],
  genitive: ['Rzeczypospolitej'],
  dative: ['Rzeczypospolitej'],
  accusative: ['Rzeczpospolitą'],
  instrumental: ['Rzecząpospolitą', 'Rzeczpospolitą'],
  locative: ['Rzeczypospolitej'],
  vocative: ['Rzeczpospolito'],
}

/** The noun that leads an institution's name, in its cases; null where it has none that Polish would decline. */
export function institutionHead(word: string, dictionary: Dictionary | null): InstitutionHead | null {
  if (!/^\p{Lu}\p{L}*\p{Ll}$/u.test(word)) return null
  const common = dictionary?.knows(word.toLowerCase()) ?? true
  const plural = pluralThing(word)
  if (plural) return { paradigm: plural, agreement: 'plural', common: true }
  if (word === 'Rzeczpospolita') return { paradigm: rzeczpospolita, agreement: 'feminine', common: true }
  const office = offices[word]
  if (office) return { paradigm: declined(word, [office], 'given', dictionary), agreement: 'person', common: true }
  const feminine = feminineThing(word)
  if (feminine) return { paradigm: feminine, agreement: 'feminine', common: true }
  if (word.endsWith('a')) return { paradigm: nounInA(word, 'common', dictionary), agreement: 'feminine', common }
  if (/(?:o|um|[nc]ie|le|że|rze)$/.test(word) && common)
    return { paradigm: neuterNoun(word), agreement: 'neuter', common }
  if (/[aeiouyóąęé]$/.test(word)) return { paradigm: unchanged(word), agreement: 'neuter', common }
  return { paradigm: thingNoun(word, dictionary), agreement: 'thing', common }
}
