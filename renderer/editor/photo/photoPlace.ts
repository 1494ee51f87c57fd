import type { Editor } from '@tiptap/core'
import { partSpan } from '../parts/parts.ts'

/** Between two blocks of the body: the line that shows it (pixels of the window) and how a photo of the gallery gets there. */
export interface PhotoPlace {
  readonly line: { readonly left: number; readonly top: number; readonly width: number }
  readonly put: () => void
}

/** The place for a photo that is held over this text, or null when the point is not on it. */
export function photoPlace(editor: Editor, photo: string, { x, y }: { x: number; y: number }): PhotoPlace | null {
  const { state, view } = editor
  const node = state.schema.nodes.photo?.create({ photo })
  if (!node || !view.dom.contains(document.elementFromPoint(x, y))) return null
  const body = partSpan(state.doc, 'body').from
  const sheet = view.dom.getBoundingClientRect()
  let place = state.doc.content.size
  let top = sheet.bottom
  let found = false
  state.doc.forEach((_block, offset) => {
    const dom = view.nodeDOM(offset)
    if (found || offset < body || !(dom instanceof HTMLElement)) return
    const box = dom.getBoundingClientRect()
    found = y < (box.top + box.bottom) / 2
    place = found ? offset : state.doc.content.size
    top = found ? box.top : box.bottom
  })
  return {
    line: { left: sheet.left, top, width: sheet.width },
    put: () => {
      view.dispatch(state.tr.insert(place, node).scrollIntoView())
      view.focus()
    },
  }
}
