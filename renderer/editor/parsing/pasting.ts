import { Extension } from '@tiptap/core'
import { Fragment, type Mark, Node, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { safeLink } from '../../../shared/document/safeLink.ts'
import { block } from '../../../shared/importing/blocksAsJson.ts'
import { plainTextBlocks } from '../../../shared/importing/plainTextBlocks.ts'
import { setLink } from '../commands/link.ts'
import { insideMention } from '../mention/mentionTyping.ts'
import { deleteAcross } from '../parts/deleteAcross.ts'
import { crossesParts, partAt } from '../parts/parts.ts'
import type { AttachmentSource, PhotoSource } from '../records.ts'
import { cleaned, cleanerIsThere, loadCleaner } from './htmlCleaner.ts'
import { pasteInside } from './pasteInside.ts'
import { pasteIntoPart } from './pasteIntoPart.ts'

/** Our own texts put this on the clipboard; what it holds is read by the schema's rules like everything else. */
const ownText = /\sdata-pm-slice=/

/** Pasted plain words look like the words around them, but are neither a link nor, unless put in its middle, a name. */
const marksAround = ($context: ResolvedPos): readonly Mark[] =>
  $context
    .marks()
    .filter(mark => mark.type.name !== 'link' && (mark.type.name !== 'mention' || insideMention($context)))

function marked(node: Node, marks: readonly Mark[]): Node {
  if (node.isText) return node.mark(marks)
  return node.copy(Fragment.fromArray(node.content.content.map(child => marked(child, marks))))
}

function textSlice(text: string, $context: ResolvedPos, schema: Schema): Slice {
  const line = text.replace(/\t/g, ' ')
  if (!/[\r\n]/.test(line)) {
    const words = schema.nodes.paragraph?.create(null, schema.text(line, marksAround($context)))
    return new Slice(Fragment.from(words), 1, 1)
  }
  const blocks = plainTextBlocks(text).map(found => Node.fromJSON(schema, block(found)))
  const content = Fragment.fromArray(blocks.map(node => marked(node, marksAround($context))))
  return new Slice(content, content.firstChild?.isTextblock ? 1 : 0, content.lastChild?.isTextblock ? 1 : 0)
}

interface Sources {
  readonly photos: PhotoSource
  readonly attachments: AttachmentSource
}

/** A photo or an attachment of another article is not in this one, so it does not come along. */
function withoutForeignFiles(slice: Slice, { photos, attachments }: Sources): Slice {
  const foreign = ({ type, attrs }: Node) =>
    (type.name === 'photo' && photos.findPhoto(String(attrs.photo)) === null) ||
    (type.name === 'attachment' && attachments.findAttachment(String(attrs.hash)) === null)
  const kept = slice.content.content.filter(node => !foreign(node))
  return kept.length === slice.content.childCount
    ? slice
    : new Slice(Fragment.fromArray(kept), slice.openStart, slice.openEnd)
}

/** A quotation is pasted with its author's line closed: what stood behind the caret is not what its author is called. */
function wholeQuotations(slice: Slice): Slice {
  const { firstChild, lastChild } = slice.content
  if (lastChild?.type.name !== 'quotation' || lastChild.childCount < 2) return slice
  if (lastChild.lastChild?.type.name !== 'quotationAuthor') return slice
  return new Slice(slice.content, firstChild === lastChild ? 0 : slice.openStart, 0)
}

/** Somebody pastes before the reader of foreign HTML has arrived: the paste waits for it. Answers whether it does. */
function pasteWhenReady(view: EditorView, event: ClipboardEvent): boolean {
  const html = event.clipboardData?.getData('text/html') ?? ''
  if (html === '' || ownText.test(html) || cleanerIsThere()) return false
  event.preventDefault()
  const paste = () => {
    if (!view.isDestroyed) view.pasteHTML(html)
  }
  loadCleaner().then(paste, (error: unknown) => {
    console.error('the reader of pasted HTML did not arrive; its words are pasted without their structure', error)
    paste()
  })
  return true
}

/** Pasting keeps structure and drops looks; an address pasted over words links them; Ctrl+Shift+V pastes bare words. */
export const Pasting = Extension.create<Sources>({
  name: 'pasting',
  addProseMirrorPlugins() {
    const sources = this.options
    return [
      new Plugin({
        props: {
          transformPastedHTML: html => (ownText.test(html) ? html : cleaned(html)),
          handleDOMEvents: { paste: pasteWhenReady },
          clipboardTextParser: (text, $context, _plain, view) => textSlice(text, $context, view.state.schema),
          transformPasted: slice => wholeQuotations(withoutForeignFiles(slice, sources)),
          handlePaste(view, event, slice) {
            const { state } = view
            const typed = event.clipboardData?.getData('text/plain').trim() ?? ''
            const { selection } = state
            const link = !/\s/.test(typed) && /^(https?:|mailto:|tel:|www\.)/i.test(typed) && safeLink(typed) !== null
            if (
              link &&
              !selection.empty &&
              selection.$from.sameParent(selection.$to) &&
              selection.$from.parent.inlineContent
            )
              return setLink(typed)(state, view.dispatch)
            const across = crossesParts(selection)
            const tr = across ? deleteAcross(state.tr) : state.tr
            const part = partAt(tr.doc, tr.selection.from)
            const inside = part === 'body' ? pasteInside(tr, slice) : null
            if (!across && part === 'body' && !inside) return false
            view.dispatch(
              (inside ?? (part === 'body' ? tr.replaceSelection(slice) : pasteIntoPart(tr, slice))).setMeta(
                'paste',
                true,
              ),
            )
            return true
          },
        },
      }),
    ]
  },
})
