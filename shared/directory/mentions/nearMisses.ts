import type { Language } from '../../language/language.ts'
import { findNames } from './findNames.ts'
import type { NearFamily } from './misspeltFamilies.ts'
import type { NameIndex } from './nameIndex.ts'
import { paragraphMemory } from './paragraphMemory.ts'

/** Words that are almost the name of somebody known: whose, and the name in the same case as it should be spelt. */
export interface NearMiss {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  /** Several where the name is several people's. */
  readonly ids: readonly string[]
  readonly right: string
}

function offerOf(near: readonly NearFamily[]): { readonly ids: readonly string[]; readonly right: string } | null {
  const [first] = near
  if (!first) return null
  const same = near.filter(({ right }) => right === first.right)
  return { ids: [...new Set(same.map(({ name }) => name.person.id))], right: first.right }
}

/**
 * Misspelt names of known people, in the order of the text: a family name beside a given name that fits, or alone after the full
 * name. Never a word of the dictionary, nor a form of another record's name.
 */
export function nearMisses(index: NameIndex, paragraphs: readonly string[], language: Language): readonly NearMiss[] {
  const found = findNames(index, paragraphs, language)
  const misses: NearMiss[] = []
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const { from, to, beside, alone } of paragraphMemory(index, text, language).misspelt()) {
      const isBefore = (one: { readonly paragraph: number; readonly from: number }): boolean =>
        one.paragraph < paragraph || (one.paragraph === paragraph && one.from < from)
      const named = new Set([...found, ...misses].filter(isBefore).flatMap(({ ids }) => ids))
      const offer = beside ? offerOf(beside) : offerOf(alone([...named].flatMap(id => index.people.get(id) ?? [])))
      if (offer) misses.push({ paragraph, from, to, ...offer })
    }
  }
  return misses
}
