import type { Photo } from './photo.ts'

/** A photo goes to a website in these sizes: each fits in a square of so many pixels. */
export const webBoxes = [2048, 1024, 320] as const
export type WebBox = (typeof webBoxes)[number]

export interface WebRendition {
  readonly box: WebBox
  /** Pixels, as the file will have them. */
  readonly width: number
  readonly height: number
}

/** Size of a picture that has to fit in the box; a small one is not made larger. */
function fitting({ width, height }: Pick<Photo, 'width' | 'height'>, box: WebBox): WebRendition {
  const scale = Math.min(1, box / Math.max(width, height))
  return { box, width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The renditions of a photo, largest first: no box that is larger than the smallest one holding the whole picture. */
export function webRenditions(photo: Pick<Photo, 'width' | 'height'>): readonly [WebRendition, ...WebRendition[]] {
  const longest = Math.max(photo.width, photo.height)
  const largest = webBoxes.findLast(box => box >= longest) ?? webBoxes[0]
  const smaller = webBoxes.filter(box => box < largest)
  return [fitting(photo, largest), ...smaller.map(box => fitting(photo, box))]
}
