import { findNames } from '../../shared/directory/mentions/findNames.ts'
import type { NameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Labelled } from './labelled.ts'

export interface Score {
  readonly sentences: number
  readonly mentions: number
  readonly precision: number
  readonly recall: number
  /** "MISSED p1 „Bonny” in …", "FALSE p2 „Wilk” (surname) in …". */
  readonly errors: readonly string[]
}

const english = new Set(
  'the of and with was were is are has said by at for from in his her who their after before about into over first last spoke told met our they this that we'.split(
    ' ',
  ),
)
const polish = new Set('w z i na się oraz po od jest nie przez za dla że który która jak przy ze podczas'.split(' '))

/** No line of the sets says its language: the one with more of its small words. */
function languageOf(text: string): Language {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return words.filter(word => english.has(word)).length > words.filter(word => polish.has(word)).length ? 'en' : 'pl'
}

/** A find is right where its place and its ids are exactly those of a label. */
export function score(index: NameIndex, lines: readonly Labelled[]): Score {
  let right = 0
  let found = 0
  let mentions = 0
  const errors: string[] = []
  for (const line of lines) {
    const finds = findNames(index, [line.text], languageOf(line.text))
    const keyOf = (one: { readonly from: number; readonly to: number; readonly ids: readonly string[] }): string =>
      `${one.from}-${one.to} ${[...one.ids].sort().join('|')}`
    const expected = new Set(line.mentions.map(keyOf))
    const got = new Set(finds.map(keyOf))
    right += finds.filter(find => expected.has(keyOf(find))).length
    found += finds.length
    mentions += line.mentions.length
    for (const one of line.mentions.filter(mention => !got.has(keyOf(mention))))
      errors.push(`MISSED ${one.ids.join('|')} „${line.text.slice(one.from, one.to)}” in: ${line.text}`)
    for (const one of finds.filter(find => !expected.has(keyOf(find))))
      errors.push(`FALSE ${one.ids.join('|')} „${line.text.slice(one.from, one.to)}” (${one.how}) in: ${line.text}`)
  }
  return {
    sentences: lines.length,
    mentions,
    precision: found === 0 ? 1 : right / found,
    recall: right / mentions,
    errors,
  }
}
