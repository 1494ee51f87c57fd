const plural = /_(zero|one|two|few|many|other)$/

/** The plural form that a key is, or null for a sentence that is not counted. */
export const formOf = (key: string): string | null => plural.exec(key)?.[1] ?? null

/** The key as code asks for it: without its plural form. */
export const baseOf = (key: string): string => key.replace(plural, '')

/** Names of the facts in a sentence, in alphabetical order. */
export const placeholdersOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1] ?? '').sort()
