import { written } from './tokens.ts'

/** As mentions are compared: small letters, one space. */
export const sameText = (text: string): string => written(text).toLowerCase().trim().replace(/\s+/gu, ' ')

/** Written by hand in a record, for comparing. */
export const sameTexts = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(sameText))
