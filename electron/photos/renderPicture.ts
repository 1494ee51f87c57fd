import { done } from '../../shared/result.ts'
import { decoded } from './decoded.ts'
import { headerOf } from './headerOf.ts'
import { putPicture } from './putPicture.ts'
import { openPicture } from './safeSharp.ts'
import type { SmallAnswer, SmallOrder } from './workerMessages.ts'

/**
 * Upright, sRGB, on white where the original is transparent, JPEG quality 80. sharp writes no EXIF, XMP or IPTC unless
 * told to: no place and no camera number leaves with a rendition.
 */
const small = (file: string, width: number, failOn: 'error' | 'none'): Promise<Buffer> =>
  openPicture(file, failOn)
    .autoOrient()
    .resize({ width, height: width, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 80 })
    .toBuffer()

/** Runs in the worker: makes one rendition. A picture with a hole in it is made again from what there is, and called damaged. */
export async function renderPicture({
  file,
  width,
  to,
}: Pick<SmallOrder, 'file' | 'width' | 'to'>): Promise<SmallAnswer['result']> {
  const header = await headerOf(file)
  if (!header.ok) return header
  const picture = await decoded(small(file, width, 'error'), () => small(file, width, 'none'))
  if (!picture.ok) return picture
  const { width: wide, height: high } = header.value
  const written = (await putPicture(to, picture.value.picture)) === null
  return done({ width: wide, height: high, damaged: picture.value.damaged, written })
}
