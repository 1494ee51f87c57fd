import type { Node } from '@tiptap/pm/model'

/** A paragraph of words of a text: title, lead, heading, list item, cell. `from` is where its first letter stands. */
export interface TextParagraph {
  readonly node: Node
  readonly from: number
}

/** In reading order. A node that is the same as before holds the same words. */
export function paragraphsIn(doc: Node): readonly TextParagraph[] {
  const found: TextParagraph[] = []
  doc.descendants((node, position) => {
    if (node.isTextblock) found.push({ node, from: position + 1 })
    return !node.isTextblock
  })
  return found
}

/** Its words, in which every letter stands as far from the beginning as it does in the text. */
export const wordsOf = (node: Node): string => node.textBetween(0, node.content.size, '', '\n')

export interface ListChange<T> {
  readonly at: number
  readonly removed: number
  readonly put: readonly T[]
}

/** What has to be put in the place of what, so that `before` becomes `now`; null where they are the same. */
export function listChange<T>(before: readonly T[], now: readonly T[]): ListChange<T> | null {
  const least = Math.min(before.length, now.length)
  let at = 0
  while (at < least && before[at] === now[at]) at++
  let same = 0
  while (same < least - at && before.at(-1 - same) === now.at(-1 - same)) same++
  if (at === before.length && at === now.length) return null
  return { at, removed: before.length - same - at, put: now.slice(at, now.length - same) }
}
