export interface Known {
  /** Exactly this form, in these small and capital letters. */
  readonly form: (word: string) => boolean
  /** A name with a capital inside, given with only its first letter capital: "Mysql". */
  readonly inCapitals: (word: string) => boolean
}

/** As hunspell itself: what is longer is no word of any language. */
const longestWord = 100

/**
 * Whether a word is right when `known` are the right forms: a small word may begin with a capital or stand in capitals,
 * a name may stand in capitals, and parts joined by hyphens are judged one by one. Numbers are right.
 */
export function isSpelt(word: string, known: Known): boolean {
  if (word.length > longestWord || word === '' || word === '-' || word.includes('--')) return false
  if (/^\d+([.,-]\d+)*$/.test(word) || rightUnbroken(word, known)) return true
  for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)]
    // A dictionary word may itself have a hyphen: "polsko-niemieckiego" stands before "duńskiego".
    if ((before === '' || rightUnbroken(before, known)) && (after === '' || isSpelt(after, known))) return true
  }
  return false
}

function rightUnbroken(word: string, known: Known): boolean {
  if (known.form(word)) return true
  const small = word.toLowerCase()
  const name = word.charAt(0) + small.slice(1)
  if (small.charAt(0) === word.charAt(0)) return false
  if (word === name) return known.form(small)
  return word === word.toUpperCase() && (known.form(name) || known.inCapitals(name) || known.form(small))
}
