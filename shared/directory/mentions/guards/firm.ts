import { type Reading, wordAfter, wordBefore } from '../reading.ts'
import { firmCompany, firmWords } from '../vicinity.ts'

export const firmWordSet: ReadonlySet<string> = new Set(firmWords)

/** "Wilk i Synowie", "Wilk & Sons", "Wilk sp. z o.o.", "Wilk S.A.", "Wilk Foundation": the name goes on as a firm's or a place's. */
export function firmAfter(reading: Reading, last: number): boolean {
  const { tokens } = reading
  const next = tokens[last + 1]
  const second = tokens[last + 2]
  if (!next) return false
  if (/^\s*&\s*$/u.test(next.gap)) return true
  if (/^(?:i|and|oraz)$/u.test(next.lower) && second?.capital && firmCompany.has(second.lower)) return true
  if (!/^,?[^\S\r\n]+$/u.test(next.gap)) return false
  if (next.lower === 'sp' && /^[zjkp]$/u.test(second?.lower ?? '')) return true
  if (/^s$/iu.test(next.text) && /^[ac]$/iu.test(second?.text ?? '') && second?.gap.startsWith('.')) return true
  return next.capital && firmWordSet.has(next.lower) && wordAfter(reading, last) !== undefined
}

/** "Firma Wilk", "restauracji Zając": a firm, a ship or a play called so; the genitive ("firma Wilka") belongs to a person. */
export function firmBefore(reading: Reading, first: number): boolean {
  const before = wordBefore(reading, first)
  return before !== undefined && reading.index.vocabulary.firms.has(before.lower)
}
