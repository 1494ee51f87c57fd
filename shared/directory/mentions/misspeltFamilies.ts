import { type CaseSet, nominative } from './caseSet.ts'
import { leftOfFamily } from './guards/otherPerson.ts'
import { isLinked } from './initials.ts'
import { isInDictionary } from './isInDictionary.ts'
import type { FamilyHalf, KnownName } from './knownPerson.ts'
import { casesAs, hyphens } from './nameWord.ts'
import { isNearly } from './nearlySame.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

export interface NearFamily {
  readonly name: KnownName
  /** The whole mention as it should be written. */
  readonly right: string
}

/** A word that may be a misspelt family name, alone or with a given name before it. */
export interface MisspeltFamily {
  readonly from: number
  readonly to: number
  /** Those whose given name stands before it; null where none does. */
  readonly beside: readonly NearFamily[] | null
  /** Those of these people whose family name it may be. */
  readonly alone: (names: readonly KnownName[]) => readonly NearFamily[]
}

/** The form of a half that this word nearly is, rather in one of these cases; the word itself where it is right. */
function rightHalf({ forms }: FamilyHalf, written: string, cases: CaseSet): string | null {
  if (forms.has(written)) return written
  const near = [...forms].filter(([form]) => isNearly(written, form))
  return (near.find(([, own]) => (own & cases) !== 0) ?? near[0])?.[0] ?? null
}

const asWritten = (right: string, { caps }: Token): string =>
  caps ? right.toUpperCase() : right.replace(/(?:^|-)\p{L}/gu, first => first.toUpperCase())

/** The family name as it should be; null where the word is not nearly it. */
function rightFamily({ language }: Reading, name: KnownName, token: Token, cases: CaseSet): string | null {
  const parts = token.lower.split(hyphens)
  if (parts.length !== name.family.length) return null
  const wanted = language === 'en' ? cases & nominative : cases
  const halves = name.family.map((half, at) => rightHalf(half, parts[at] ?? '', wanted))
  if (halves.includes(null)) return null
  const right = halves.join('-')
  return right === parts.join('-') ? null : asWritten(right, token)
}

/** "Skłodowska-Wolska-Zawadzka"; what is longer is no name. */
const longestName = 40

/** Whether the word could be a misspelling at all: a capital, and neither a word nor anybody's name. */
function isStrange({ index, tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!token?.capital || token.lower.length < 4 || token.lower.length > longestName) return false
  const parts = token.lower.split(hyphens)
  if (parts.every(part => index.families.has(part)) || index.givens.has(token.lower)) return false
  return !isInDictionary(index, token.text) && !isInDictionary(index, token.lower)
}

/** Words of a paragraph that may be misspelt family names. */
export function misspeltFamilies(
  reading: Reading,
  isKnown: (from: number, to: number) => boolean,
): readonly MisspeltFamily[] {
  const { tokens, index, text } = reading
  return tokens.flatMap((token, at): MisspeltFamily[] => {
    if (!isStrange(reading, at) || isKnown(token.from, token.to)) return []
    const given = tokens[at - 1]
    const named = given?.capital && isLinked(reading, at - 1) ? index.byGiven.get(given.lower) : undefined
    if (given && named && named.length > 0) {
      const beside = named.flatMap(name => {
        const word = name.given[0]
        const right = rightFamily(reading, name, token, word ? casesAs(word, given.lower) : 0)
        return right === null ? [] : [{ name, right: text.slice(given.from, token.from) + right }]
      })
      return beside.length > 0 ? [{ from: given.from, to: token.to, beside, alone: () => [] }] : []
    }
    if (leftOfFamily(reading, at, () => false) !== 'nothing') return []
    const alone = (names: readonly KnownName[]): readonly NearFamily[] =>
      names.flatMap(name => {
        const right = rightFamily(reading, name, token, 0)
        return right === null ? [] : [{ name, right }]
      })
    return [{ from: token.from, to: token.to, beside: null, alone }]
  })
}
