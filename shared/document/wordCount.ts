import type { DocumentNode } from './documentShape.ts'
import { plainText } from './plainText.ts'

/** A dash between words parts them even without spaces ("Gdańsk—Gdynia"); between figures it is a range ("18–19"). */
const gap = /\s+|(?<!\p{N})[–—]|[–—](?!\p{N})/u

/** Words of a text as an office counts them: "PARP-ie", "e-mail", "34,5" and "18–19" are one each. */
export const wordsOfText = (text: string): number => text.split(gap).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** Words of a whole version, title and lead included. */
export const wordCount = (document: DocumentNode): number => wordsOfText(plainText(document))
