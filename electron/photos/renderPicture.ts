import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { done, refused } from '../../shared/result.ts'
import { openHeader, openPicture, pixelLimit } from './safeSharp.ts'
import type { RenderAnswer, RenderOrder } from './workerMessages.ts'

type Outcome = RenderAnswer['result']

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

/** sharp's errors carry no codes, so what failed is told by which step failed. */
const orNull = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null)

/** The cache may be read at any moment: a rendition appears whole or not at all. */
async function put(file: string, content: Buffer): Promise<boolean> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(temporary, content)
    await rename(temporary, file)
    return true
  } catch {
    await orNull(rm(temporary, { force: true }))
    return false
  }
}

/** Runs in the worker: makes one rendition. A picture with a hole in it is made again from what there is, and called damaged. */
export async function renderPicture({ file, width, to }: RenderOrder): Promise<Outcome> {
  const header = await orNull(openHeader(file).metadata())
  if (header === null) return refused('damaged')
  if (header.width * header.height > pixelLimit) return refused('too-large')
  // The decoder knows HEIC's header but not its pictures (patents): a HEIC that hid behind a neutral brand ends here.
  if (header.compression === 'hevc') return refused('unsupported')
  const whole = await orNull(small(file, width, 'error'))
  const picture = whole ?? (await orNull(small(file, width, 'none')))
  if (picture === null) return refused('damaged')
  const { width: wide, height: high } = header.autoOrient
  return done({ width: wide, height: high, damaged: whole === null, written: await put(to, picture) })
}
