import sharp, { type OutputInfo } from 'sharp'
import { type WebRendition, webRenditions } from '../../shared/photos/webRenditions.ts'
import { done } from '../../shared/result.ts'
import { decoded } from './decoded.ts'
import { headerOf } from './headerOf.ts'
import { putPicture } from './putPicture.ts'
import { openPicture } from './safeSharp.ts'
import { webFile } from './webFile.ts'
import type { WebAnswer, WebOrder } from './workerMessages.ts'

/** A picture decoded: rows of 8-bit sRGB samples. */
type Pixels = { readonly data: Buffer; readonly info: OutputInfo }

type Size = Pick<WebRendition, 'width' | 'height'>

/** The whole picture at the largest size, upright, sRGB, on white where the original is transparent. */
const decode = (file: string, { width, height }: Size, failOn: 'warning' | 'none'): Promise<Pixels> =>
  openPicture(file, failOn)
    .autoOrient()
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })

const fromPixels = ({ data, info: { width, height, channels } }: Pixels) =>
  sharp(data, { raw: { width, height, channels } })

const smaller = (pixels: Pixels, { width, height }: Size): Promise<Pixels> =>
  fromPixels(pixels).resize({ width, height, fit: 'fill' }).raw().toBuffer({ resolveWithObject: true })

/** Pixels know no place, camera or profile, so nothing of the kind can be in what is made of them. */
const asJpeg = (pixels: Pixels): Promise<Buffer> =>
  fromPixels(pixels).toColourspace('srgb').jpeg({ quality: 80 }).toBuffer()

/**
 * Runs in the worker: makes every web rendition of a picture, each out of the next larger one, so that it is decoded once; a third
 * of the time goes with it. `warning` is the strictest way of reading and the only one that notices flipped bytes; a picture that does
 * not pass it is made from what there is, and called damaged.
 */
export async function renderWebSet({ file, to }: Pick<WebOrder, 'file' | 'to'>): Promise<WebAnswer['result']> {
  const header = await headerOf(file)
  if (!header.ok) return header
  const sizes = webRenditions(header.value)
  const read = await decoded(decode(file, sizes[0], 'warning'), () => decode(file, sizes[0], 'none'))
  if (!read.ok) return read
  const { damaged } = read.value
  let pixels = read.value.picture
  let trouble: string | null = null
  for (const size of sizes) {
    if (size !== sizes[0]) pixels = await smaller(pixels, size)
    trouble ??= await putPicture(webFile(to, size.box, damaged), await asJpeg(pixels))
  }
  return done({ boxes: sizes.map(size => size.box), damaged, trouble })
}
