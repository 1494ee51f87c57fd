import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Column, MeasuredBlock } from './scrollTogether.ts'

const partners = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every(one => typeof one === 'string') ? value : null
const blockId = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Title and lead have no ids: they are paired by being title and lead. */
const isHead = (node: Node): boolean => node.type.name === 'title' || node.type.name === 'lead'

/** A top-level node as pairing knows it. */
export const blockOf = (node: Node): Omit<MeasuredBlock, 'top'> =>
  isHead(node)
    ? { id: node.type.name, pl: [node.type.name] }
    : { id: blockId(node.attrs.id), pl: partners(node.attrs.pl) }

/** All top-level nodes in order, without their places on the screen. */
export function blocksOf(editor: Editor): readonly Omit<MeasuredBlock, 'top'>[] {
  const blocks: Omit<MeasuredBlock, 'top'>[] = []
  editor.state.doc.forEach(node => {
    blocks.push(blockOf(node))
  })
  return blocks
}

/** Where every block of a text stands in its scroller. Reads the layout: once after a change, never for every scroll. */
export function measureColumn(editor: Editor, scroller: HTMLElement): Column {
  const above = scroller.getBoundingClientRect().top - scroller.scrollTop
  const blocks: MeasuredBlock[] = []
  editor.state.doc.forEach((node, offset) => {
    const element = editor.view.nodeDOM(offset)
    if (element instanceof HTMLElement)
      blocks.push({ ...blockOf(node), top: element.getBoundingClientRect().top - above })
  })
  return { blocks, height: scroller.scrollHeight, view: scroller.clientHeight }
}
