import sharp from 'sharp'
import { expect, test } from 'vitest'
import { fittingXmp } from '../../electron/publishing/fittingXmp.ts'
import { jpegWithXmp, largestPacket } from '../../electron/publishing/jpegWithXmp.ts'
import { photoXmp } from '../../shared/photos/photoXmp.ts'

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 6, channels: 3, background: '#345' } })
    .jpeg()
    .toBuffer()

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** Markers of a JPEG's segments, in their order, up to the picture itself. */
function markersOf(jpeg: Uint8Array): string[] {
  const found: string[] = []
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; ) {
    found.push((jpeg[at + 1] ?? 0).toString(16))
    at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
  }
  return found
}

const words = { caption: { pl: 'Zażółć gęślą jaźń', en: '' }, alt: { pl: '', en: '' }, credit: 'Łucja Żółć' }

test('words go into a photo at its beginning, and the picture itself stays as it was', async () => {
  const jpeg = await picture()
  const xmp = photoXmp(words)
  const made = jpegWithXmp(jpeg, xmp)
  const read = await sharp(made).metadata()
  const before = await sharp(jpeg).raw().toBuffer()
  expect(read.xmpAsString).toBe(xmp)
  expect(markersOf(made)).toEqual(['e1', ...markersOf(jpeg)])
  expect(before.equals(await sharp(made).raw().toBuffer())).toBe(true)
})

test('where a JPEG begins with the segment of JFIF, which must be the first, words come after it', async () => {
  const jpeg = await picture()
  const jfif = Buffer.from('\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1')
  const made = jpegWithXmp(Buffer.concat([jpeg.subarray(0, 2), jfif, jpeg.subarray(2)]), photoXmp(words))
  expect(markersOf(made)).toEqual(['e0', 'e1', ...markersOf(jpeg)])
  expect((await sharp(made).metadata()).xmpAsString).toBe(photoXmp(words))
})

test('what is no JPEG, and words that do not fit into one segment, are mistakes of ours', async () => {
  const jpeg = await picture()
  expect(() => jpegWithXmp(Buffer.from('GIF89a'), 'słowa')).toThrow('only be put into a JPEG')
  expect(() => jpegWithXmp(jpeg, 'x'.repeat(largestPacket + 1))).toThrow('does not fit')
  expect((await sharp(jpegWithXmp(jpeg, 'x'.repeat(largestPacket))).metadata()).width).toBe(8)
})

test('words that fit are left alone', () => {
  const xmp = photoXmp(words)
  expect(fittingXmp(words)).toBe(xmp)
})

test('longer words are cut at a whole character, as late as fits, and the short ones beside them are kept', () => {
  const long = { ...words, caption: { pl: 'a👩‍🏭&'.repeat(9000), en: 'é'.repeat(40_000) } }
  const cut = fittingXmp(long)
  const polish = /xml:lang="pl">([^<]*)</.exec(cut)?.[1] ?? ''
  expect(cut).toContain('<photoshop:Credit>Łucja Żółć</photoshop:Credit>')
  expect(polish).toMatch(/^(a👩‍🏭&amp;)+(a(👩‍🏭)?)?…$/u)
  // One character more of each text, of which the Polish one stands twice, would not have fitted.
  expect(largestPacket - bytesOf(cut)).toBeLessThan(2 * bytesOf('👩‍🏭') + bytesOf('é'))
  expect(bytesOf(cut)).toBeLessThanOrEqual(largestPacket)
})
