import type { Point } from './tileAim.ts'

/** Where in a text a photo would stand: the line that shows it (pixels of the window) and what puts it there. */
export interface TextAim {
  readonly line: { readonly left: number; readonly top: number; readonly width: number }
  readonly put: () => void
}

/** The texts beside the gallery, as far as a photo dragged out of the strip needs them. */
export interface TextDrop {
  /** The place under a point for this photo, or null where no text is. */
  readonly aim: (photo: string, at: Point) => TextAim | null
}
