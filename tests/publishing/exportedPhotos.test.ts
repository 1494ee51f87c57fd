import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { webRenditions } from '../../shared/photos/webRenditions.ts'
import { photoReader } from '../journeys/photoFacts.ts'
import { article } from '../photos/desk.ts'
import { hall, jpeg, phoneJpeg } from '../photos/pictures.ts'
import { filesIn, packageDesk } from './packageDesk.ts'

const name = '14-kongres-morski-stocznie-licza-na-zielony-baltyk'

const never = new AbortController().signal

const silent = () => undefined

/** A program that shares no line with the library that wrote the photos. */
const reader = photoReader()
afterAll(() => (reader.kind === 'none' ? undefined : reader.end()))

const words = {
  caption: { pl: 'Zażółć gęślą jaźń: „stoczniowcy” & goście', en: 'Shipbuilders “and” guests, 1 < 2' },
  alt: { pl: 'Źdźbło trawy na nabrzeżu', en: 'A blade of grass on the quay' },
  credit: 'Łucja Żółć',
}

const noWords = { pl: null, en: null }

test('another program reads in every photo of a package its words, its size, and nothing about the camera or the place', async ({
  skip,
}) => {
  if (reader.kind === 'none') return skip(`Nothing was read in the photos: ${reader.why}.`)
  const { publisher, site, photograph } = await packageDesk()
  const upright = await photograph('telefon.jpg', await phoneJpeg(), words)
  const mute = await photograph('bez-slow.png', await (await hall(2600, 1300)).png().toBuffer())
  await publisher.exportToFolder(article, site, never, silent)
  const read = []
  const expected = []
  for (const photo of [upright, mute]) {
    for (const { box, width, height } of webRenditions(photo)) {
      read.push(await reader.read(join(site, name, 'photos', `${photo.id}-${box}.jpg`)))
      expected.push({
        orientation: null,
        width,
        height,
        gps: false,
        serial: false,
        camera: false,
        caption: photo === upright ? words.caption : noWords,
        alt: photo === upright ? words.alt : noWords,
        credit: photo === upright ? words.credit : null,
        groups: expect.not.arrayContaining(['EXIF', 'IPTC', 'ICC_Profile', 'Photoshop', 'MakerNotes', 'MPF']),
      })
    }
  }
  expect([upright.width, upright.height]).toEqual([1200, 1600])
  expect(read).toEqual(expected)
})

test('grey, 16-bit, transparent, CMYK and wide-colour pictures all become plain sRGB photos', async () => {
  const { publisher, site, photograph } = await packageDesk()
  const pictures = {
    'szare.jpg': await (await hall(500, 400)).greyscale().jpeg().toBuffer(),
    'skan.png': await sharp({ create: { width: 400, height: 300, channels: 3, background: '#335577' } })
      .toColourspace('rgb16')
      .png()
      .toBuffer(),
    'logo.png': await sharp({
      create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer(),
    'druk.jpg': await (await hall(400, 300)).toColourspace('cmyk').jpeg().toBuffer(),
    'p3.jpg': await (await hall(400, 300)).withIccProfile('p3').jpeg().toBuffer(),
  }
  const made: Record<string, unknown> = {}
  for (const [file, bytes] of Object.entries(pictures)) {
    const { id } = await photograph(file, bytes)
    made[file] = id
  }
  await publisher.exportToFolder(article, site, never, silent)
  const files = await filesIn(join(site, name, 'photos'))
  const facts = []
  for (const id of Object.values(made)) {
    const photo = files[`${id}-320.jpg`]
    const { format, space, channels, depth, icc, exif } = await sharp(photo).metadata()
    facts.push({ format, space, channels, depth, icc, exif })
  }
  expect(facts).toEqual(
    Array(5).fill({ format: 'jpeg', space: 'srgb', channels: 3, depth: 'uchar', icc: undefined, exif: undefined }),
  )
  const { dominant } = await sharp(files[`${made['logo.png']}-320.jpg`]).stats()
  const scan = await sharp(files[`${made['skan.png']}-320.jpg`]).raw().toBuffer()
  expect([Math.min(dominant.r, dominant.g, dominant.b) > 240, ...scan.subarray(0, 3)]).toEqual([
    true,
    expect.closeTo(0x33, -1),
    expect.closeTo(0x55, -1),
    expect.closeTo(0x77, -1),
  ])
})

test('a photo cut short goes in as far as it goes, and one with flipped bytes is found out; both are said', async () => {
  const { publisher, site, photograph } = await packageDesk()
  const whole = await jpeg()
  const cut = await photograph('urwane.jpg', whole.subarray(0, whole.length / 2))
  const flipped = Buffer.from(await jpeg(1000, 800))
  const middle = Math.floor(flipped.length / 2)
  for (let at = 0; at < 40; at++) flipped[middle + at * 7] = (flipped[middle + at * 7] ?? 0) ^ 0xff
  const bad = await photograph('przeklamane.jpg', flipped)
  const lacks = []
  for (const _round of ['made', 'taken from the cache']) {
    const exported = await publisher.exportToFolder(article, site, never, silent)
    lacks.push(exported.ok && exported.value.lacks.filter(({ kind }) => kind === 'damaged-photos'))
  }
  const files = await filesIn(join(site, name, 'photos'))
  const sizes = []
  for (const { id } of [cut, bad]) {
    const { width, height } = await sharp(files[`${id}-320.jpg`]).metadata()
    sizes.push([width, height])
  }
  expect([cut.damaged, bad.damaged]).toEqual([true, false])
  expect(lacks).toEqual(Array(2).fill([{ kind: 'damaged-photos', count: 2 }]))
  expect(sizes).toEqual([
    [320, 240],
    [320, 256],
  ])
})

test('a second export takes the pictures that the first one made, with other words in them', async ({ skip }) => {
  if (reader.kind === 'none') return skip(`Nothing was read in the photos: ${reader.why}.`)
  const { publisher, site, originals, stored, change, photograph } = await packageDesk()
  const { id } = await photograph('IMG_1.jpg', await jpeg(900, 600), words)
  await publisher.exportToFolder(article, site, never, silent)
  // Nothing can be made of this any more.
  await writeFile(join(originals, `${id}.jpg`), 'to już nie jest zdjęcie')
  const photos = stored().gallery.photos.map(photo =>
    photo.id === id ? { ...photo, caption: { pl: 'Inny podpis', en: '' } } : photo,
  )
  change({ gallery: { photos, cover: null } })
  const again = await publisher.exportToFolder(article, site, never, silent)
  const { caption } = await reader.read(join(site, name, 'photos', `${id}-1024.jpg`))
  expect([again.ok, caption]).toEqual([true, { pl: 'Inny podpis', en: null }])
})

test('a photo that cannot be opened any more stops the export by name', async () => {
  const { publisher, site, originals, stored } = await packageDesk()
  const [first] = stored().gallery.photos
  await writeFile(join(originals, `${first?.id}.jpg`), 'to już nie jest zdjęcie')
  const exported = await publisher.exportToFolder(article, site, never, silent)
  expect(exported).toEqual({ ok: false, refusal: { kind: 'photo-unreadable', file: 'IMG_4401.jpg' } })
})

test('a caption longer than a photo can carry is cut in the photo and stands whole in the data', async ({ skip }) => {
  if (reader.kind === 'none') return skip(`Nothing was read in the photos: ${reader.why}.`)
  const { publisher, site, photograph } = await packageDesk()
  const caption = 'Stoczniowcy i goście. '.repeat(5000).trim()
  const { id } = await photograph('dlugie.jpg', await jpeg(300, 200), { ...words, caption: { pl: caption, en: '' } })
  await publisher.exportToFolder(article, site, never, silent)
  const photo = join(site, name, 'photos', `${id}-320.jpg`)
  const read = await reader.read(photo)
  // ExifTool's answer comes in pieces whose borders cut letters, so this text is taken from the file.
  const cut = /xml:lang="pl">([^<]*)…</.exec((await readFile(photo)).toString('utf8'))?.[1] ?? ''
  const data = (await readFile(join(site, name, 'article.json'))).toString('utf8')
  expect([read.caption.pl?.endsWith('…'), read.alt, read.credit]).toEqual([true, words.alt, words.credit])
  expect([cut.length > 10_000, caption.startsWith(cut), data.includes(caption)]).toEqual([true, true, true])
})
