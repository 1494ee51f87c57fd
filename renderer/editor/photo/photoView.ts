import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import type { Words } from '../../../shared/words/words.ts'
import type { PhotoSource } from '../records.ts'

export interface PhotoViewOptions {
  readonly photos: PhotoSource
  readonly words: () => Words
}

function picture({ address, alt }: { readonly address: string; readonly alt: string }): HTMLImageElement {
  const image = document.createElement('img')
  image.src = address
  image.alt = alt
  image.draggable = false
  return image
}

/** A photo of the gallery as it stands in the text; one that the gallery has no more says so. */
export const PhotoView = Extension.create<PhotoViewOptions>({
  name: 'photoView',
  addProseMirrorPlugins() {
    const { photos, words } = this.options
    return [
      new Plugin({
        props: {
          nodeViews: {
            photo: (node): NodeView => {
              const dom = document.createElement('figure')
              dom.dataset.photo = String(node.attrs.photo)
              const find = () => photos.findPhoto(String(node.attrs.photo))
              let shown = find()
              const draw = (found: typeof shown) => {
                dom.className = found ? '' : 'missing'
                if (found) dom.replaceChildren(picture(found))
                else dom.textContent = words()('editor.photo.missing')
              }
              draw(shown)
              const stop = photos.watchPhotos(() => {
                const now = find()
                if (now?.address === shown?.address && now?.alt === shown?.alt) return
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
