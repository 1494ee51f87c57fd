import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Words } from '../../../shared/words/words.ts'

/** Says what belongs in the title, the lead, an empty body and an unnamed author. Only children of the document are looked at. */
function placeholders({ doc, selection }: EditorState, words: Words): DecorationSet {
  const decorations: Decoration[] = []
  const say = (node: Node, pos: number, text: string) => {
    if (node.content.size === 0)
      decorations.push(Decoration.node(pos, pos + node.nodeSize, { class: 'empty', 'data-placeholder': text }))
  }
  const [title, lead, first] = doc.children
  if (title) say(title, 0, words('editor.placeholder.title'))
  if (title && lead) say(lead, title.nodeSize, words('editor.placeholder.lead'))
  if (title && lead && first?.type.name === 'paragraph' && doc.childCount === 3)
    say(first, title.nodeSize + lead.nodeSize, words('editor.placeholder.body'))
  let pos = 0
  for (const block of doc.children) {
    const author = block.type.name === 'quotation' ? block.lastChild : null
    if (author?.type.name === 'quotationAuthor')
      say(author, pos + block.nodeSize - 1 - author.nodeSize, words('editor.placeholder.author'))
    pos += block.nodeSize
  }
  const { $from, empty } = selection
  const here = $from.parent
  if (empty && doc.childCount > 3 && $from.depth === 1 && here.type.name === 'paragraph')
    say(here, $from.before(), words('editor.placeholder.paragraph'))
  return DecorationSet.create(doc, decorations)
}

/** Placeholders in the language of the interface. */
export const Placeholders = Extension.create<{ words: () => Words }>({
  name: 'placeholders',
  addProseMirrorPlugins() {
    const { words } = this.options
    return [new Plugin({ props: { decorations: state => placeholders(state, words()) } })]
  },
})
