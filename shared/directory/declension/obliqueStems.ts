/** Names whose stem follows no rule below. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  Pies: ['Ps', 'Pies'],
  Lew: ['Lw', 'Lew'],
  Owies: ['Ows', 'Owies'],
  Ojciec: ['Ojc'],
  Niemiec: ['Niemc'],
  Kozieł: ['Kozieł', 'Kozł'],
  Kozioł: ['Kozioł', 'Kozł'],
  Człowiek: ['Człowiek'],
  Niedźwiedź: ['Niedźwiedź'],
}

/** What stays of a consonant before -iec and -iek when the vowel falls out: Maciek → Maćka, Jeleniec → Jeleńca. */
const softBeforeFallen: Readonly<Record<string, string>> = { dz: 'dź', n: 'ń', s: 'ś', z: 'ź', c: 'ć' }

const withoutIe = (base: string): string => {
  for (const [hard, soft] of Object.entries(softBeforeFallen))
    if (base.endsWith(hard) && !/[csr]z$/.test(base)) return base.slice(0, -hard.length) + soft
  return base
}

const consonant = '[^aeiouyąęóé]'

/** Endings of names with a falling or changing vowel, first fit counts, and the stems they give, the usual one first. */
const rules: readonly (readonly [ending: RegExp, stems: (base: string, word: string) => readonly string[]])[] = [
  [/rzec$/, base => [`${base}rc`]],
  [/iec$/, base => [`${withoutIe(base)}c`]],
  [/(?<=[^aeiouyąęó])ec$/, base => [`${base}c`]],
  [/iek$/, base => [`${withoutIe(base)}k`]],
  [/(?<=[^aeiouyąęó])ek$/, base => [`${base}k`]],
  [/rzeł$/, (base, word) => [`${base}rł`, word]],
  [/dzieł$/, (base, word) => [`${base}dł`, word]],
  [/cieł$/, (base, word) => [`${base}tł`, word]],
  [/ieł$/, (base, word) => [`${base}ł`, word]],
  [/(?<=[^aeiouyąęó])eł$/, (base, word) => [`${base}ł`, word]],
  [/(?<=g)iel$/, (base, word) => [`${base}l`, word]],
  [/(?<=k)iel$/, (base, word) => [word, `${base}l`]],
  [/(?<=[bpdtgkfwvszmh])el$/, (base, word) => [`${base}l`, word]],
  [/cień$/, (base, word) => [`${base}tń`, word]],
  [/dzień$/, (base, word) => [`${base}dń`, word]],
  [/(?<=s)ień$/, (base, word) => [`${base.slice(0, -1)}śń`, word]],
  [/(?<=p)ień$/, (base, word) => [`${base}ń`, word]],
  [/(?<=cz)eń$/, (base, word) => [`${base}ń`, word]],
  [/(?<=[gk])ier$/, (base, word) => [word, `${base}r`]],
  [/(?<=and|est|cp)er$/, (base, word) => [`${base}r`, word]],
  [/(?<=[bpdtgkfwvszch])er$/, (base, word) => [word, `${base}r`]],
]

const keepsÓ = /(?:Król|Stróż|Wójt|Tchórz|Chór|Jakób)$/

/**
 * Stems of a masculine name in a consonant, before its endings, the usual one first:
 * Dudek → Dudk, Gołąb → Gołęb and Gołąb, Sokół → Sokoł, Rynkiewicz → Rynkiewicz.
 * Those in use and those only thinkable stand together; a dictionary or the part of the name chooses.
 */
export function obliqueStems(word: string): readonly string[] {
  const known = irregular[word]
  if (known) return known
  for (const [ending, stems] of rules) {
    const at = word.search(ending)
    const base = at < 0 ? '' : word.slice(0, at)
    // Of one syllable, the vowel has nowhere to fall: Bek, Lech, Piec.
    if (/[aeiouyąęó]/i.test(base)) return stems(base, word)
  }
  return changedVowel(word)
}

function changedVowel(word: string): readonly string[] {
  const long = new RegExp(`^(.*)ó(${consonant}{1,3})$`, 'u').exec(word)
  if (long) return keepsÓ.test(word) ? [word] : [`${long[1]}o${long[2]}`, word]
  const nasal = /^(.*)ą(b|ż|dź)$/u.exec(word)
  if (nasal) return [`${nasal[1]}ę${nasal[2]}`, word]
  return [word]
}
