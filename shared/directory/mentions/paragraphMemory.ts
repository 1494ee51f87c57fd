import type { Language } from '../../language/language.ts'
import { type MisspeltFamily, misspeltFamilies } from './misspeltFamilies.ts'
import type { NameIndex } from './nameIndex.ts'
import { namesOfParagraph, type ParagraphNames } from './paragraphNames.ts'
import { readParagraph } from './reading.ts'
import { type UnknownInParagraph, unknownInParagraph } from './unknownInParagraph.ts'

/** What is known of a paragraph by its text alone, each part worked out when it is first asked for. */
export interface ParagraphMemory {
  readonly names: () => ParagraphNames
  readonly misspelt: () => readonly MisspeltFamily[]
  readonly unknown: () => readonly UnknownInParagraph[]
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/** More than an article has paragraphs in both languages, with all their states of an hour of writing. */
const remembered = 2_000

/** The same text is searched once for an index. */
export function paragraphMemory(index: NameIndex, text: string, language: Language): ParagraphMemory {
  const key = `${language}:${text}`
  const before = index.remembered.get(key)
  if (before) return before
  const reading = once(() => readParagraph(index, text, language))
  const names = once(() => namesOfParagraph(reading()))
  const isKnown = (from: number, to: number): boolean =>
    names().some(item => item.kind !== 'stranger' && item.from < to && from < item.to)
  const memory: ParagraphMemory = {
    names,
    misspelt: once(() => misspeltFamilies(reading(), isKnown)),
    unknown: once(() => unknownInParagraph(reading(), isKnown)),
  }
  if (index.remembered.size >= remembered) index.remembered.clear()
  index.remembered.set(key, memory)
  return memory
}
