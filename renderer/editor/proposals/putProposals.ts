import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import type { OfferedPlace } from '../../names/offer.ts'
import { paragraphsIn, type TextParagraph } from './paragraphsIn.ts'
import { changeProposals, decorationsIn } from './proposalMarks.ts'

const looks = { known: 'proposal', unknown: 'proposal', misspelt: 'proposal misspelt' } as const

/** Underlines of one name are the same to the eye and to the list. */
const nameOf = ({ from, to, spec }: Decoration): string => `${from} ${to} ${spec.words} ${JSON.stringify(spec.offer)}`

/** A paragraph where nobody can be tagged, as the title, proposes nobody; neither do words that are tagged already. */
function underline({ node, from }: TextParagraph, place: OfferedPlace): readonly Decoration[] {
  const { mention } = node.type.schema.marks
  const words = node.textBetween(place.from, place.to, '', '\n')
  if (!mention || !node.type.allowsMarkType(mention) || node.rangeHasMark(place.from, place.to, mention)) return []
  const { offer } = place
  return [
    Decoration.inline(
      from + place.from,
      from + place.to,
      { class: looks[offer.kind] },
      { offer, words, inclusive: false },
    ),
  ]
}

/**
 * Shows what was found in the paragraphs as they were read. A paragraph that was changed since keeps what it has until it
 * is read again. False where nothing is to be changed.
 */
export function putProposals(editor: Editor, read: readonly Node[], offered: readonly OfferedPlace[]): boolean {
  const { state, view } = editor
  const present = paragraphsIn(state.doc)
  const changed = unread(read, present)
  const come = new Map<string, Decoration>()
  for (const place of offered) {
    const paragraph = changed.now(place.paragraph)
    if (paragraph) for (const one of underline(paragraph, place)) come.set(nameOf(one), one)
  }
  const gone = decorationsIn(state).filter(old => !come.delete(nameOf(old)) && !changed.holds(old.from))
  if (gone.length === 0 && come.size === 0) return false
  view.dispatch(changeProposals(state.tr, { gone, come: [...come.values()] }))
  return true
}

/** Which of the paragraphs that were read are still there, and which part of the text was not read as it is. */
function unread(read: readonly Node[], present: readonly TextParagraph[]) {
  const least = Math.min(read.length, present.length)
  let first = 0
  while (first < least && read[first] === present[first]?.node) first++
  let last = 0
  while (last < least - first && read.at(-1 - last) === present.at(-1 - last)?.node) last++
  const begins = present[first]?.from ?? Number.POSITIVE_INFINITY
  const ends = last === 0 ? Number.POSITIVE_INFINITY : (present.at(-last)?.from ?? 0)
  return {
    now(paragraph: number): TextParagraph | null {
      if (paragraph < first) return present[paragraph] ?? null
      const fromEnd = read.length - paragraph
      return fromEnd <= last ? (present.at(-fromEnd) ?? null) : null
    },
    holds: (position: number): boolean => position >= begins && position < ends,
  }
}
