import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import type { Words } from '../../../shared/words/words.ts'
import type { PhotoSource } from '../records.ts'

export interface PhotoViewOptions {
  readonly photos: PhotoSource
  readonly words: () => Words
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
              const found = photos.findPhoto(String(node.attrs.photo))
              if (found) {
                const picture = document.createElement('img')
                picture.src = found.address
                picture.alt = found.alt
                picture.draggable = false
                dom.append(picture)
              } else {
                dom.className = 'missing'
                dom.textContent = words()('editor.photo.missing')
              }
              return { dom }
            },
          },
        },
      }),
    ]
  },
})
