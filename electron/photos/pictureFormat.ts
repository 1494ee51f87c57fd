/** What a file is by its first bytes; its name says nothing. `other` is a picture that Kronika cannot decode (HEIC, BMP). */
export type PictureFormat = 'jpg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif' | 'other'

/** So many bytes of a file's beginning are enough to tell. */
export const headBytes = 32

const latin = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to))

/** ISO base media files (HEIF and its kin) name their brand after `ftyp`; `mif1` is AVIF or HEIC, which the decoder tells apart. */
function brandFormat(brand: string): PictureFormat | null {
  if (brand === 'avif' || brand === 'avis' || brand === 'mif1') return 'avif'
  return ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'msf1'].includes(brand) ? 'other' : null
}

/** The format of a picture by its first bytes, or null for what is not a picture (text, PDF, SVG, an empty file). */
export function pictureFormat(head: Uint8Array): PictureFormat | null {
  if (latin(head, 0, 3) === '\xff\xd8\xff') return 'jpg'
  if (latin(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (latin(head, 0, 6) === 'GIF87a' || latin(head, 0, 6) === 'GIF89a') return 'gif'
  if (latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WEBP') return 'webp'
  if (latin(head, 0, 4) === 'II*\0' || latin(head, 0, 4) === 'MM\0*') return 'tiff'
  if (latin(head, 4, 8) === 'ftyp') return brandFormat(latin(head, 8, 12))
  // A bitmap names its own length at 2 and has four zero bytes at 6, which no text beginning with "BM" has.
  if (latin(head, 0, 2) === 'BM' && latin(head, 6, 10) === '\0\0\0\0') return 'other'
  return null
}
