import type { Node } from '@tiptap/pm/model'

export interface MentionPlace {
  readonly id: string
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Where mentions stand in a text, in reading order; adjacent pieces with one key (bold in the middle) are one place. */
export function mentionPlaces(doc: Node): readonly MentionPlace[] {
  const places: MentionPlace[] = []
  doc.descendants((node, position) => {
    const mark = node.marks.find(one => one.type.name === 'mention')
    if (!mark) return
    const place = {
      id: String(mark.attrs.id),
      key: String(mark.attrs.key),
      from: position,
      to: position + node.nodeSize,
    }
    const last = places.at(-1)
    if (last && last.to === place.from && last.key === place.key && last.id === place.id)
      places[places.length - 1] = { ...last, to: place.to }
    else places.push(place)
  })
  return places
}
