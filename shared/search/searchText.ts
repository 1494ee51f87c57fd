import type { Article } from '../articles/articleShape.ts'
import { plainText } from '../document/plainText.ts'
import { fold } from '../language/fold.ts'

/** All words of an article's two versions, as search compares them. */
export const searchText = ({ pl, en }: Article): string => fold(`${plainText(pl.document)}\n${plainText(en.document)}`)

/** The words somebody looks for: folded, without punctuation. */
export const searchWords = (query: string): readonly string[] => fold(query).match(/[\p{L}\p{N}]+/gu) ?? []

/** Every word must occur, in any order; the beginning or a part of a word will do. */
export const matches = (text: string, words: readonly string[]): boolean => words.every(word => text.includes(word))
