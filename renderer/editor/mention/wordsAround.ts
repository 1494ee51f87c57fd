import type { Node } from '@tiptap/pm/model'

export interface WordsAround {
  readonly before: string
  readonly words: string
  readonly after: string
}

const reach = 34

/** A piece cut at the end of a word, so that no half of one is read. */
const cutBefore = (text: string): string =>
  text.length <= reach ? text : `… ${text.slice(-reach).replace(/^\S*\s+/u, '')}`
const cutAfter = (text: string): string =>
  text.length <= reach ? text : `${text.slice(0, reach).replace(/\s+\S*$/u, '')} …`

/** The words of a place and a few of those around them, from the same paragraph. */
export function wordsAround(doc: Node, { from, to }: { readonly from: number; readonly to: number }): WordsAround {
  const $from = doc.resolve(from)
  return {
    before: cutBefore(doc.textBetween($from.start(), from, ' ', ' ')),
    words: doc.textBetween(from, to, ' ', ' '),
    after: cutAfter(doc.textBetween(to, $from.end(), ' ', ' ')),
  }
}
