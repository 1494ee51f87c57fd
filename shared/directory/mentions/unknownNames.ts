import type { Language } from '../../language/language.ts'
import type { NameIndex } from './nameIndex.ts'
import { nearMisses } from './nearMisses.ts'
import { paragraphMemory } from './paragraphMemory.ts'
import type { UnknownInParagraph } from './unknownInParagraph.ts'

/** Somebody or something that could be a new record; offsets in UTF-16 units of the paragraph. */
export type UnknownName = UnknownInParagraph & { readonly paragraph: number }

/** Names in a text that no record has, in their order; those that are misspelt names of known people are left to `nearMisses`. */
export function unknownNames(
  index: NameIndex,
  paragraphs: readonly string[],
  language: Language,
): readonly UnknownName[] {
  const misspelt = nearMisses(index, paragraphs, language)
  return paragraphs.flatMap((text, paragraph) =>
    paragraphMemory(index, text, language)
      .unknown()
      .filter(({ from, to }) => !misspelt.some(one => one.paragraph === paragraph && one.from < to && from < one.to))
      .map(one => ({ ...one, paragraph })),
  )
}
