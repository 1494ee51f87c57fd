import type { Transaction } from '@tiptap/pm/state'

/** Writes `right` in the place of these words; letters that are the same at both ends stay, with their looks. Answers where it ends. */
export function correctWords(
  tr: Transaction,
  { from, to }: { readonly from: number; readonly to: number },
  right: string,
): number {
  const wrong = tr.doc.textBetween(from, to, '', '\n')
  const least = Math.min(wrong.length, right.length)
  let before = 0
  while (before < least && wrong[before] === right[before]) before++
  let behind = 0
  while (behind < least - before && wrong.at(-1 - behind) === right.at(-1 - behind)) behind++
  const put = right.slice(before, right.length - behind)
  if (put === '') tr.delete(from + before, to - behind)
  else tr.insertText(put, from + before, to - behind)
  return to + right.length - wrong.length
}
