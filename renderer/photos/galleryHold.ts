import type { Gallery } from '../../shared/photos/photo.ts'

/** The gallery of the open article, as the strip sees it; a change is one step of the article's undo list. */
export interface GalleryHold {
  readonly get: () => Gallery
  readonly subscribe: (reader: () => void) => () => void
  /** Changes of one group in a row (the letters of one field) are one step. */
  readonly change: (next: Gallery, group?: string) => void
  readonly endGroup: () => void
}
