import type { Affixes } from './affixes.ts'
import type { Headwords } from './readHeadwords.ts'

/**
 * Whether headwords whose flags follow a compound rule make up the word: "n*mp" lets 1, 1 and 3th be 113th.
 * A rule is flags of one character, each followed by * (any number) or ? (at most one) where it may repeat or be absent.
 */
export const isCompound = (word: string, headwords: Headwords, { compoundRules }: Affixes): boolean =>
  compoundRules.some(rule => fits(word, rule, 0, headwords))

function fits(rest: string, rule: string, parts: number, headwords: Headwords): boolean {
  if (rule === '') return rest === '' && parts > 1
  const flag = rule.charAt(0)
  const times = /^[*?]/.exec(rule.slice(1))?.[0] ?? ''
  const after = rule.slice(1 + times.length)
  if (times !== '' && fits(rest, after, parts, headwords)) return true
  for (let length = 1; length <= rest.length; length += 1) {
    if (!headwords.get(rest.slice(0, length))?.includes(flag)) continue
    if (fits(rest.slice(length), times === '*' ? rule : after, parts + 1, headwords)) return true
  }
  return false
}
