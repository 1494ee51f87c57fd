/**
 * Whether a word is right when `known` are the right forms: a small word may begin with a capital or stand in capitals,
 * a name may stand in capitals, and parts joined by hyphens are judged one by one. Numbers are right.
 */
export function isSpelt(word: string, known: (form: string) => boolean): boolean {
  if (word === '') return false
  if (/^\d+([.,-]\d+)*$/.test(word) || known(word) || asWritten(word, known)) return true
  if (!word.includes('-')) return false
  const parts = word.split('-')
  return (
    parts.every((part, at) => (part === '' ? at === 0 || at === parts.length - 1 : isSpelt(part, known))) &&
    word !== '-'
  )
}

function asWritten(word: string, known: (form: string) => boolean): boolean {
  const small = word.toLowerCase()
  const name = word.charAt(0) + small.slice(1)
  if (small.charAt(0) === word.charAt(0)) return false
  if (word === name) return known(small)
  return word === word.toUpperCase() && (known(name) || known(small))
}
