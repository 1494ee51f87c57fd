import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import type { Words } from '../../../shared/words/words.ts'
import type { AttachmentSource } from '../records.ts'
import { pdfIcon } from './pdfIcon.ts'

export interface AttachmentViewOptions {
  readonly attachments: AttachmentSource
  readonly words: () => Words
}

function line(className: string, words: string): HTMLElement {
  const span = document.createElement('span')
  span.className = className
  span.textContent = words
  return span
}

/** A file of the item as it stands in the text, with its title and size; one that the item has no more says so. */
export const AttachmentView = Extension.create<AttachmentViewOptions>({
  name: 'attachmentView',
  addProseMirrorPlugins() {
    const { attachments, words } = this.options
    return [
      new Plugin({
        props: {
          nodeViews: {
            attachment: (node): NodeView => {
              const dom = document.createElement('p')
              const hash = String(node.attrs.hash)
              dom.dataset.attachment = hash
              const find = () => attachments.findAttachment(hash)
              let shown = find()
              const draw = (found: typeof shown) => {
                dom.className = found ? '' : 'missing'
                const name = String(node.attrs.name)
                dom.replaceChildren(
                  pdfIcon(),
                  ...(found
                    ? [line('attachment-title', found.title), line('attachment-size', `PDF, ${found.size}`)]
                    : [line('', words()('editor.attachment.missing', { file: name }))]),
                )
              }
              draw(shown)
              const stop = attachments.watchAttachments(() => {
                const now = find()
                if (now?.title === shown?.title && now?.size === shown?.size) return
                shown = now
                draw(now)
              })
              // What is drawn anew is no change of the text.
              return { dom, ignoreMutation: change => change.type !== 'selection', destroy: stop }
            },
          },
        },
      }),
    ]
  },
})
