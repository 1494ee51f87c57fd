/** Stems before the endings of a masculine name in a consonant. */
export interface ObliqueStems {
  /** In use in Polish families, the usual one first. */
  readonly inUse: readonly string[]
  /** Facts of single words: right only where a dictionary has them. */
  readonly ifKnown: readonly string[]
}

/** Names whose stems follow no rule below. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  Pies: ['Ps', 'Pies'],
  Lew: ['Lw', 'Lew'],
  Owies: ['Ows', 'Owies'],
  Ojciec: ['Ojc'],
  Niemiec: ['Niemc'],
  Szwiec: ['Szewc', 'Szwiec'],
  Kozieł: ['Kozieł', 'Kozł'],
  Kozioł: ['Kozioł', 'Kozł'],
  Człowiek: ['Człowiek'],
  Alec: ['Alec'],
  Figiel: ['Figl'],
  Wróbel: ['Wróbl'],
  Hegel: ['Hegl'],
  Vogel: ['Vogl'],
  Nobel: ['Nobl'],
  Mendel: ['Mendl'],
  Marcel: ['Marcel'],
  Wąż: ['Węż', 'Wąż'],
  Mąż: ['Męż', 'Mąż'],
  Głąb: ['Głąb'],
  Kwiecień: ['Kwietń'],
  Grudzień: ['Grudń'],
  Wrzesień: ['Wrześń'],
  Styczeń: ['Styczń'],
}

/** What stays of a consonant before -iec and -iek when the vowel falls out: Maciek → Maćka, Szczepaniec → Szczepańca. */
const softBeforeFallen: Readonly<Record<string, string>> = { dz: 'dź', n: 'ń', s: 'ś', z: 'ź', c: 'ć' }

function withoutIe(base: string): string {
  for (const [hard, soft] of Object.entries(softBeforeFallen))
    if (base.endsWith(hard)) return base.slice(0, -hard.length) + soft
  return base
}

interface Rule {
  readonly ending: RegExp
  /** From what stands before the ending, and the whole word. */
  readonly inUse: (base: string, word: string) => readonly string[]
  readonly ifKnown?: (base: string, word: string) => readonly string[]
}

const whole = (_base: string, word: string): readonly string[] => [word]

/** Endings with a falling vowel; the first that fits counts. */
const fallingVowel: readonly Rule[] = [
  { ending: /rzec$/, inUse: base => [`${base}rc`] },
  { ending: /iec$/, inUse: base => [`${withoutIe(base)}c`] },
  { ending: /(?<=[^aeiouyąęó])ec$/, inUse: base => [`${base}c`], ifKnown: whole },
  { ending: /iek$/, inUse: base => [`${withoutIe(base)}k`], ifKnown: whole },
  { ending: /(?<=[^aeiouyąęó])ek$/, inUse: base => [`${base}k`], ifKnown: whole },
  { ending: /rzeł$/, inUse: (base, word) => [`${base}rł`, word] },
  { ending: /dzieł$/, inUse: (base, word) => [`${base}dł`, word] },
  { ending: /cieł$/, inUse: (base, word) => [`${base}tł`, word] },
  { ending: /ieł$/, inUse: (base, word) => [`${base}ł`, word] },
  { ending: /(?<=[^aeiouyąęó])eł$/, inUse: (base, word) => [`${base}ł`, word] },
  { ending: /iel$/, inUse: whole, ifKnown: base => [`${base}l`] },
  { ending: /(?<=[bpdtgkfwvszmhc])el$/, inUse: (base, word) => [word, `${base}l`] },
  { ending: /pień$/, inUse: (base, word) => [`${base}pń`, word] },
  { ending: /ier$/, inUse: whole, ifKnown: base => [`${base}r`] },
  { ending: /(?<=and|est|cp|sp)er$/, inUse: base => [`${base}r`], ifKnown: whole },
  { ending: /(?<=[^aeiouyąęó])er$/, inUse: whole, ifKnown: base => [`${base}r`] },
]

/**
 * Stems of a masculine name in a consonant: Dudek → Dudk, Gołąb → Gołęb and Gołąb, Sokół → Sokoł, Rynkiewicz → Rynkiewicz.
 * A last ń, ś, ź or ć stands as in the nominative.
 */
export function obliqueStems(word: string): ObliqueStems {
  const known = irregular[word]
  if (known) return { inUse: known, ifKnown: [] }
  for (const { ending, inUse, ifKnown } of fallingVowel) {
    const at = word.search(ending)
    const base = at < 0 ? '' : word.slice(0, at)
    // Of one syllable, the vowel has nowhere to fall: Bek, Lech, Piec.
    if (/[aeiouyąęó]/i.test(base)) return { inUse: inUse(base, word), ifKnown: ifKnown?.(base, word) ?? [] }
  }
  return changedVowel(word)
}

const keepsÓ = /(?:Król|Stróż|Wójt|Tchórz|Chór|Jakób|Głódź|ó[jk])$/

function changedVowel(word: string): ObliqueStems {
  const long = /^(.*)ó([^aeiouyąęóé]{1,3})$/u.exec(word)
  if (long) {
    const short = `${long[1]}o${long[2]}`
    return keepsÓ.test(word) ? { inUse: [word], ifKnown: [short] } : { inUse: [short, word], ifKnown: [] }
  }
  const nasal = /^(.*)ąb$/u.exec(word)
  if (nasal) return { inUse: [`${nasal[1]}ęb`, word], ifKnown: [] }
  const other = /^(.*)ą([^aeiouyąęóé]{1,3})$/u.exec(word)
  return { inUse: [word], ifKnown: other ? [`${other[1]}ę${other[2]}`] : [] }
}
