import type { NameIndex } from './nameIndex.ts'

/** Whether the word is spelt as a dictionary of either language spells it. */
export const isInDictionary = ({ dictionary, english }: NameIndex, word: string): boolean =>
  (dictionary?.check(word) ?? false) || (english?.check(word) ?? false)
