import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { article, photoDesk } from './desk.ts'
import { hall, handed, hugePng, jpeg, phoneJpeg } from './pictures.ts'

const idOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

test('a photo is kept byte by byte under the name of its content', async () => {
  const { photos, card, originals } = await photoDesk()
  const bytes = await jpeg()
  const added = await photos.add({ article, file: await handed(card, 'IMG_4415.jpg', bytes) })
  const id = idOf(bytes)
  expect(added).toEqual({
    ok: true,
    value: {
      id,
      extension: 'jpg',
      name: 'IMG_4415.jpg',
      width: 1600,
      height: 1200,
      bytes: bytes.length,
      caption: { pl: '', en: '' },
      alt: { pl: '', en: '' },
      credit: '',
      damaged: false,
    },
  })
  expect(await readdir(originals)).toEqual([`${id}.jpg`])
  expect(idOf(await readFile(join(originals, `${id}.jpg`)))).toBe(id)
})

test('PNG, WebP, GIF, TIFF and AVIF are taken, whatever their name says', async () => {
  const { photos, card } = await photoDesk()
  const picture = await hall(640, 480)
  const files = {
    png: await picture.clone().png().toBuffer(),
    webp: await picture.clone().webp().toBuffer(),
    gif: await picture.clone().gif().toBuffer(),
    tiff: await picture.clone().tiff().toBuffer(),
    avif: await picture.clone().avif({ effort: 0 }).toBuffer(),
  }
  const taken: Record<string, string> = {}
  for (const [format, bytes] of Object.entries(files)) {
    const added = await photos.add({ article, file: await handed(card, `${format}.jpg`, bytes) })
    taken[format] = added.ok
      ? `${added.value.extension} ${added.value.width}×${added.value.height}`
      : added.refusal.kind
  }
  expect(taken).toEqual({
    png: 'png 640×480',
    webp: 'webp 640×480',
    gif: 'gif 640×480',
    tiff: 'tiff 640×480',
    avif: 'avif 640×480',
  })
})

test('a photo taken with the phone upright stands upright, small and large', async () => {
  const { photos, card } = await photoDesk()
  const bytes = await phoneJpeg()
  const added = await photos.add({ article, file: await handed(card, 'telefon.jpg', bytes) })
  const sizes = []
  const strip = await photos.rendition(article, idOf(bytes), 320)
  for (const width of [320, 1024] as const) {
    const file = await photos.rendition(article, idOf(bytes), width)
    const { width: wide, height: high } = await sharp(file ?? '').metadata()
    sizes.push([wide, high])
  }
  const { data, info } = await sharp(strip ?? '')
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const brightness = (row: number) => data[row * info.width + info.width / 2] ?? 0
  expect(added.ok && [added.value.width, added.value.height]).toEqual([1200, 1600])
  expect(sizes).toEqual([
    [240, 320],
    [768, 1024],
  ])
  // The dark left half of the lying picture is the upper half of the upright one.
  expect([brightness(40) < 100, brightness(280) > 200]).toEqual([true, true])
})

test('no place, camera or colour profile of the original is in a small picture', async () => {
  const { photos, card } = await photoDesk()
  const bytes = await phoneJpeg()
  await photos.add({ article, file: await handed(card, 'telefon.jpg', bytes) })
  const original = await sharp(bytes).metadata()
  const file = (await photos.rendition(article, idOf(bytes), 1024)) ?? ''
  const { exif, iptc, xmp, icc, space } = await sharp(file).metadata()
  const made = await readFile(file, 'latin1')
  expect(bytes.toString('latin1').includes('XYZ-4711') && original.exif !== undefined).toBe(true)
  expect({ exif, iptc, xmp, icc, space, camera: made.includes('XYZ-4711') }).toEqual({
    exif: undefined,
    iptc: undefined,
    xmp: undefined,
    icc: undefined,
    space: 'srgb',
    camera: false,
  })
})

test('the same photo dropped twice is one photo with one file', async () => {
  const { photos, card, originals } = await photoDesk()
  const bytes = await jpeg(800, 600)
  const first = await photos.add({ article, file: await handed(card, 'IMG_1.jpg', bytes) })
  const again = await photos.add({ article, file: await handed(card, 'kopia IMG_1.jpg', bytes) })
  expect([first.ok && first.value.id, again.ok && again.value.id]).toEqual([idOf(bytes), idOf(bytes)])
  expect(await readdir(originals)).toEqual([`${idOf(bytes)}.jpg`])
})

test('a photo cut short by a card pulled out is damaged, and what could be read is shown', async () => {
  const { photos, card } = await photoDesk()
  const whole = await jpeg()
  const cut = whole.subarray(0, whole.length / 2)
  const added = await photos.add({ article, file: await handed(card, 'IMG_4416.jpg', cut) })
  const { width, height } = await sharp((await photos.rendition(article, idOf(cut), 320)) ?? '').metadata()
  expect(added.ok && { damaged: added.value.damaged, width: added.value.width }).toEqual({ damaged: true, width: 1600 })
  expect([width, height]).toEqual([320, 240])
})

test('what is not a picture is refused by name, the rest of the batch goes on, and nothing of it is left', async () => {
  const { photos, card, originals } = await photoDesk()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><script>alert(1)</script></svg>'
  const good = await jpeg(400, 300)
  const batch = [
    await handed(card, 'plakat.jpg', 'To nie jest zdjęcie, tylko zwykły tekst o plakacie.'),
    await handed(card, 'pusty.jpg', ''),
    await handed(card, 'logo.svg', svg),
    await handed(card, 'program.pdf', '%PDF-1.7\n'),
    await handed(card, 'ogromny.png', hugePng()),
    await handed(card, 'urwany.jpg', good.subarray(0, 100)),
    await handed(card, 'iphone.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    { ...(await handed(card, 'film.jpg', good)), bytes: 900_000_000 },
    await handed(card, 'dobry.jpg', good),
  ]
  const answers = []
  for (const file of batch) {
    const added = await photos.add({ article, file })
    answers.push(added.ok ? { kept: added.value.name } : added.refusal)
  }
  expect(answers).toEqual([
    { kind: 'not-an-image', file: 'plakat.jpg' },
    { kind: 'not-an-image', file: 'pusty.jpg' },
    { kind: 'not-an-image', file: 'logo.svg' },
    { kind: 'not-an-image', file: 'program.pdf' },
    { kind: 'too-large', file: 'ogromny.png' },
    { kind: 'damaged', file: 'urwany.jpg' },
    { kind: 'unsupported', file: 'iphone.heic' },
    { kind: 'too-large', file: 'film.jpg' },
    { kept: 'dobry.jpg' },
  ])
  expect(await readdir(originals)).toEqual([`${idOf(good)}.jpg`])
})

test('a file that vanished before it was read is refused by name', async () => {
  const { photos, card } = await photoDesk()
  const file = await handed(card, 'IMG_7.jpg', await jpeg(200, 100))
  await rm(file.path)
  expect(await photos.add({ article, file })).toEqual({ ok: false, refusal: { kind: 'damaged', file: 'IMG_7.jpg' } })
})

test('a photo for an article that is not there makes no folder', async () => {
  const { photos, card } = await photoDesk()
  const file = await handed(card, 'IMG_8.jpg', await jpeg(200, 100))
  expect(await photos.add({ article: 'niema000000', file })).toEqual({
    ok: false,
    refusal: { kind: 'not-open', file: 'IMG_8.jpg' },
  })
})

test('a disk that fills up while a photo is copied is said, and no half photo stays', async () => {
  const full: FileSystem = {
    ...nodeFileSystem,
    async open(file, flags) {
      const opened = await nodeFileSystem.open(file, flags)
      if (flags === 'r') return opened
      let room = 100_000
      return {
        read: (...order) => opened.read(...order),
        stat: () => opened.stat(),
        sync: () => opened.sync(),
        close: () => opened.close(),
        async write(bytes, offset, length) {
          if (room === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
          const { bytesWritten } = await opened.write(bytes, offset, Math.min(length, room))
          room -= bytesWritten
          return { bytesWritten }
        },
      }
    },
  }
  const { photos, card, originals } = await photoDesk(full)
  const bytes = await jpeg()
  const added = await photos.add({ article, file: await handed(card, 'IMG_9.jpg', bytes) })
  expect(bytes.length).toBeGreaterThan(100_000)
  expect(added).toEqual({ ok: false, refusal: { kind: 'disk-full', drive: '', needBytes: 20_000_000 } })
  expect(await readdir(originals)).toEqual([])
})

test('the cache may be deleted at any time, and may refuse: the photo is kept all the same', async () => {
  const { photos, card, cacheFolder, originals } = await photoDesk()
  const bytes = await jpeg(800, 600)
  await writeFile(cacheFolder, 'a file where the folder should be')
  const added = await photos.add({ article, file: await handed(card, 'IMG_10.jpg', bytes) })
  const without = await photos.rendition(article, idOf(bytes), 320)
  await rm(cacheFolder)
  const later = await photos.rendition(article, idOf(bytes), 320)
  expect([added.ok, without, (await sharp(later ?? '').metadata()).width]).toEqual([true, null, 320])
  expect(await readdir(originals)).toEqual([`${idOf(bytes)}.jpg`])
})

test('a photo the article does not have has no small picture', async () => {
  const { photos } = await photoDesk()
  expect(await photos.rendition(article, '0'.repeat(32), 320)).toBe(null)
})
