import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { icnsKinds } from '../../build/iconFiles.mjs'
import { drawIcons, icoSizes, pngSizes } from '../../build/icons.mjs'

const kept = (name: string): Promise<Buffer> => readFile(join('build/icons', name))

/** The pictures of an ICO, by the sizes its table gives them. */
function inIco(file: Buffer): [number, Buffer][] {
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index
    const at = file.readUInt32LE(entry + 12)
    return [file.readUInt8(entry) || 256, file.subarray(at, at + file.readUInt32LE(entry + 8))]
  })
}

/** The pictures of an ICNS, by the names of their kinds. */
function inIcns(file: Buffer): [string, Buffer][] {
  const found: [string, Buffer][] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    found.push([file.toString('latin1', at, at + 4), file.subarray(at + 8, at + file.readUInt32BE(at + 4))])
  return found
}

const sizeOf = async (png: Buffer): Promise<string> => {
  const { format, width, height, hasAlpha } = await sharp(png).metadata()
  return `${format} ${width}×${height}${hasAlpha ? ' with transparency' : ''}`
}
const png = (size: number) => `png ${size}×${size} with transparency`

test('Linux has its icons in all sizes', async () => {
  const found = await Promise.all(pngSizes.map(async size => sizeOf(await kept(`linux/${size}x${size}.png`))))
  expect(found).toEqual(pngSizes.map(png))
})

test('Windows has the icons of the program and of an article in one file each', async () => {
  for (const name of ['kronika.ico', 'article.ico']) {
    const file = await kept(name)
    const found = await Promise.all(inIco(file).map(async ([size, picture]) => [size, await sizeOf(picture)]))
    expect([file.readUInt16LE(0), file.readUInt16LE(2), found]).toEqual([0, 1, icoSizes.map(size => [size, png(size)])])
  }
})

test('macOS has them too, also for screens with twice as many points', async () => {
  for (const name of ['kronika.icns', 'article.icns']) {
    const file = await kept(name)
    const found = await Promise.all(inIcns(file).map(async ([kind, picture]) => [kind, await sizeOf(picture)]))
    expect([file.toString('latin1', 0, 4), file.readUInt32BE(4), found]).toEqual([
      'icns',
      file.length,
      Object.entries(icnsKinds).map(([kind, size]) => [kind, png(size)]),
    ])
  }
})

test('the icons that are kept are what the drawings give', async () => {
  const drawn = await drawIcons()
  const pictures = (name: string, file: Buffer): Buffer[] =>
    name.endsWith('.png') ? [file] : (name.endsWith('.ico') ? inIco(file) : inIcns(file)).map(([, picture]) => picture)
  const different: string[] = []
  for (const [name, file] of drawn) {
    const [now, then] = [pictures(name, file), pictures(name, await kept(name))]
    for (const [index, picture] of now.entries())
      if ((await distance(picture, then[index])) > 1) different.push(`${name}, picture ${index + 1}`)
  }
  expect(different).toEqual([])
})

/** Mean difference of two pictures' channels, in steps of 255: edges may be smoothed a little differently elsewhere. */
async function distance(one: Buffer, other: Buffer | undefined): Promise<number> {
  if (!other) return 255
  const [a, b] = await Promise.all([one, other].map(picture => sharp(picture).ensureAlpha().raw().toBuffer()))
  if (!a || a.length !== b?.length) return 255
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length
}
