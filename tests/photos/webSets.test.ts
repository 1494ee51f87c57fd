import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { photoLibrary } from '../../electron/photos/photoLibrary.ts'
import type { ImageWorker } from '../../electron/photos/startImageWorker.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { article, photoDesk } from './desk.ts'
import { handed, hugePng, jpeg } from './pictures.ts'

/** A desk with one photo on it. */
async function withPhoto(bytes: Uint8Array) {
  const desk = await photoDesk()
  const added = await desk.photos.add({ article, file: await handed(desk.card, 'IMG_1.jpg', bytes) })
  if (!added.ok) throw new Error(`the fixture was refused: ${added.refusal.kind}`)
  return { ...desk, photo: added.value }
}

const namesIn = async (cacheFolder: string, { id }: Photo): Promise<string[]> =>
  (await readdir(join(cacheFolder, 'renditions', id.slice(0, 2)))).map(name => name.replace(id, 'id')).toSorted()

test('a web set has the sizes of a website, under names of its own beside the small pictures of the strip', async () => {
  const { photos, photo, cacheFolder } = await withPhoto(await jpeg(2400, 1600))
  const set = await photos.webSet(article, photo)
  const sizes = []
  for (const [box, file] of set.ok ? set.value.files : []) {
    const { width, height } = await sharp(file).metadata()
    sizes.push([box, width, height])
  }
  expect([set.ok && set.value.damaged, sizes]).toEqual([
    false,
    [
      [2048, 2048, 1365],
      [1024, 1024, 683],
      [320, 320, 213],
    ],
  ])
  expect(await namesIn(cacheFolder, photo)).toEqual([
    'id-320.jpg',
    'id-web-1024.jpg',
    'id-web-2048.jpg',
    'id-web-320.jpg',
  ])
})

test('each picture of a set looks as if it had been made of the original alone', async () => {
  const { photos, photo, card } = await withPhoto(await jpeg(2400, 1600))
  const set = await photos.webSet(article, photo)
  const apart: Record<string, number> = {}
  for (const [box, file] of set.ok ? set.value.files : []) {
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
    const alone = await sharp(join(card, 'IMG_1.jpg')).resize(info.width, info.height).raw().toBuffer()
    const sum = data.reduce((all, sample, at) => all + Math.abs(sample - (alone[at] ?? 0)), 0)
    apart[box] = sum / data.length
  }
  expect(Object.entries(apart).filter(([, levels]) => levels > 4)).toEqual([])
  expect(Object.keys(apart)).toEqual(['320', '1024', '2048'])
})

test('two who want the same set wait for one making of it, and the third finds it', async () => {
  const { photo, originals, cacheFolder } = await withPhoto(await jpeg(400, 300))
  const orders: string[] = []
  const answers: (() => void)[] = []
  const worker: ImageWorker = {
    render: async () => ({ ok: false, refusal: 'no-answer' }),
    webSet: ({ to }) => {
      orders.push(to)
      return new Promise(answer => {
        answers.push(() => answer({ ok: true, value: { boxes: [1024, 320], damaged: false, trouble: null } }))
      })
    },
    close: () => undefined,
  }
  const articlesFolder = join(originals, '..', '..')
  const photos = photoLibrary({ fs: nodeFileSystem, articlesFolder, cacheFolder, worker })
  const both = [photos.webSet(article, photo), photos.webSet(article, photo)]
  await expect.poll(() => answers.length).toBe(1)
  await new Promise(resolve => setTimeout(resolve, 50))
  for (const answer of answers) answer()
  const made = await Promise.all(both)
  for (const box of [1024, 320]) await writeFile(`${orders[0]}-${box}.jpg`, 'zdjęcie')
  const third = await photos.webSet(article, photo)
  expect([orders.length, made.map(one => one.ok), third]).toEqual([1, [true, true], made[0]])
})

test('a set of which a file is missing is made again', async () => {
  const { photos, photo, cacheFolder } = await withPhoto(await jpeg(400, 300))
  await photos.webSet(article, photo)
  const before = await namesIn(cacheFolder, photo)
  await rm(join(cacheFolder, 'renditions', photo.id.slice(0, 2), `${photo.id}-web-320.jpg`))
  await writeFile(join(cacheFolder, 'renditions', photo.id.slice(0, 2), `${photo.id}-web-1024.jpg`), '')
  const set = await photos.webSet(article, photo)
  const widths = []
  for (const file of set.ok ? set.value.files.values() : []) widths.push((await sharp(file).metadata()).width)
  expect([await namesIn(cacheFolder, photo), widths]).toEqual([before, [400, 320]])
})

test('a photo that cannot go to a website says why', async () => {
  const { photos, photo, originals, cacheFolder } = await withPhoto(await jpeg(400, 300))
  const original = join(originals, `${photo.id}.jpg`)
  const refusals = []
  for (const content of [hugePng(), Buffer.from('tekst')]) {
    await writeFile(original, content)
    refusals.push(await photos.webSet(article, photo))
  }
  await rm(original)
  refusals.push(await photos.webSet(article, photo))
  expect(refusals.map(one => !one.ok && one.refusal)).toEqual([
    { kind: 'photo-unreadable', file: 'IMG_1.jpg' },
    { kind: 'photo-unreadable', file: 'IMG_1.jpg' },
    { kind: 'photo-missing', file: 'IMG_1.jpg' },
  ])
  expect(await namesIn(cacheFolder, photo)).toEqual(['id-320.jpg'])
})

test('where the cache cannot be written, its disk is named and no photo is blamed', async () => {
  const { photos, photo, cacheFolder } = await withPhoto(await jpeg(400, 300))
  await rm(cacheFolder, { recursive: true })
  await mkdir(join(cacheFolder, '..'), { recursive: true })
  await writeFile(cacheFolder, 'a file where the folder should be')
  const set = await photos.webSet(article, photo)
  expect(set).toEqual({ ok: false, refusal: { kind: 'folder-gone', drive: '' } })
})
