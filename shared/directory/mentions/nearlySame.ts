import { fold } from '../../language/fold.ts'

/** One letter more, less, or another one. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  const [restA, restB] = [a.slice(at), b.slice(at)]
  if (a.length === b.length) return restA.slice(1) === restB.slice(1)
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
}

/** Two neighbours that changed places: "Rynkiewczi". */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, place) => letter !== b[place])
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
}

/** Shorter words have too many others near them. */
const shortest = 5

/**
 * Whether one word is the other misspelt: without its diacritics, with two letters changed places, or one letter wrong. In small
 * letters; words that are the same are not.
 */
export function isNearly(written: string, right: string): boolean {
  if (written === right) return false
  if (fold(written) === fold(right)) return true
  if (right.length < shortest || written.length < shortest - 1) return false
  return isTransposed(written, right) || isOneEditAway(written, right)
}
