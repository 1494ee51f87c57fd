import type { Dictionary } from './dictionary.ts'
import { headwordsInCapitals } from './headwordsInCapitals.ts'
import { headwordsOf } from './headwordsOf.ts'
import { isCompound } from './isCompound.ts'
import { isSpelt } from './isSpelt.ts'
import { readAffixes } from './readAffixes.ts'
import { readHeadwords } from './readHeadwords.ts'

/**
 * A dictionary from the texts of its two files, in the format of hunspell(5). Takes about half a second for Polish.
 * Nothing is expanded beforehand: 300 000 Polish headwords have millions of forms.
 */
export function readDictionary(aff: string, dic: string): Dictionary {
  const affixes = readAffixes(aff)
  const headwords = readHeadwords(dic)
  const inCapitals = headwordsInCapitals(headwords)
  const read = (word: string): string => affixes.readAs.reduce((text, [from, to]) => text.replaceAll(from, to), word)
  const knows = (word: string): boolean =>
    headwordsOf(word, headwords, affixes).next().done === false || isCompound(word, headwords, affixes)
  const known = {
    form: knows,
    inCapitals: (word: string) => headwordsOf(word, inCapitals, affixes).next().done === false,
  }
  return {
    check: word => isSpelt(read(word), known),
    knows: word => knows(read(word)),
    stems(word) {
      const form = read(word)
      const small = form.toLowerCase()
      const asSmall = small === form ? [] : headwordsOf(small, headwords, affixes)
      return [...new Set([...headwordsOf(form, headwords, affixes), ...asSmall])]
    },
    forms(stem) {
      const flags = headwords.get(stem)
      if (flags === undefined) return []
      const suffixes = [...flags].flatMap(flag => affixes.suffixesOfFlag.get(flag) ?? [])
      const fitting = suffixes.filter(
        ({ strip, fits }) => stem.length > strip.length && stem.endsWith(strip) && fits(stem),
      )
      return [...new Set([stem, ...fitting.map(({ strip, add }) => stem.slice(0, stem.length - strip.length) + add)])]
    },
  }
}
