import type { Node } from '@tiptap/pm/model'
import type { MentionKind } from '../../../shared/document/marks/mention.ts'

export interface MentionPlace {
  readonly kind: MentionKind
  readonly id: string
  readonly key: string
  /** Copied words share a key with where they come from; this counts the places of one record and key. */
  readonly nth: number
  readonly from: number
  readonly to: number
}

const kindOf = (kind: unknown): MentionKind => (kind === 'person' ? 'person' : 'institution')

/** Where mentions stand in a text, in reading order; adjacent pieces with one key (bold in the middle) are one place. */
export function mentionPlaces(doc: Node): readonly MentionPlace[] {
  const places: MentionPlace[] = []
  doc.descendants((node, position) => {
    const mark = node.marks.find(one => one.type.name === 'mention')
    if (!mark) return
    const id = String(mark.attrs.id)
    const key = String(mark.attrs.key)
    const to = position + node.nodeSize
    const last = places.at(-1)
    if (last && last.to === position && last.key === key && last.id === id) {
      places[places.length - 1] = { ...last, to }
      return
    }
    const nth = places.filter(place => place.id === id && place.key === key).length
    places.push({ kind: kindOf(mark.attrs.kind), id, key, nth, from: position, to })
  })
  return places
}

/** The same place in the text as it is now, wherever it has moved; null when it is gone. */
export const placeNow = (doc: Node, { id, key, nth }: Omit<MentionPlace, 'from' | 'to'>): MentionPlace | null =>
  mentionPlaces(doc).find(place => place.id === id && place.key === key && place.nth === nth) ?? null

/** The mention that the selection is in or touches, as the caret does behind the last letter. */
export const placeAt = (doc: Node, selection: { readonly from: number; readonly to: number }): MentionPlace | null =>
  mentionPlaces(doc).find(place => place.from <= selection.from && selection.to <= place.to) ?? null
