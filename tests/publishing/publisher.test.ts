import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { manifestShape } from '../../shared/publishing/manifestText.ts'
import { packageShape } from '../../shared/publishing/packageShape.ts'
import { pdfSaying } from '../fixtures/pdf.ts'
import { article } from '../photos/desk.ts'
import { version } from './congress.ts'
import { filesIn, packageDesk } from './packageDesk.ts'
import { hashes, sha256 } from './sha256.ts'

const name = '14-kongres-morski-stocznie-licza-na-zielony-baltyk'

const never = new AbortController().signal

const silent = () => undefined

/** A disk that refuses the `nth` writing open, and everything after it that writes. */
function fullAfter(opens: number): FileSystem {
  let left = opens
  return {
    ...nodeFileSystem,
    async open(file, flags) {
      if (flags !== 'r') left -= 1
      if (flags !== 'r' && left < 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      return await nodeFileSystem.open(file, flags)
    },
  }
}

/** A disk with room for so many bytes in each new file; the last write before the end takes only what fits. */
const fullAt = (room: number): FileSystem => ({
  ...nodeFileSystem,
  async open(file, flags) {
    const opened = await nodeFileSystem.open(file, flags)
    let left = room
    return {
      read: (...order) => opened.read(...order),
      stat: () => opened.stat(),
      sync: () => opened.sync(),
      close: () => opened.close(),
      async write(bytes, offset, length) {
        if (left === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
        const { bytesWritten } = await opened.write(bytes, offset, Math.min(length, left))
        left -= bytesWritten
        return { bytesWritten }
      },
    }
  },
})

test('an article becomes a folder with two pages, its photos in the sizes of a website, a style, the data and a manifest', async () => {
  const { publisher, site, stored } = await packageDesk()
  const steps: [number, number][] = []
  const exported = await publisher.exportToFolder(article, site, never, (done, total) => steps.push([done, total]))
  const files = await filesIn(join(site, name))
  const [hall, crane] = stored().gallery.photos.map(photo => `photos/${photo.id}`)
  const sizes: Record<string, string> = {}
  for (const [path, bytes] of Object.entries(files).filter(([path]) => path.endsWith('.jpg'))) {
    const { format, width, height } = await sharp(bytes).metadata()
    sizes[path] = `${format} ${width}×${height}`
  }
  expect(Object.keys(files).filter(path => !path.startsWith('photos/'))).toEqual([
    'article.json',
    'en/body.html',
    'en/index.html',
    'manifest.json',
    'pl/body.html',
    'pl/index.html',
    'style.css',
  ])
  expect(sizes).toEqual({
    [`${hall}-2048.jpg`]: 'jpeg 1200×800',
    [`${hall}-1024.jpg`]: 'jpeg 1024×683',
    [`${hall}-320.jpg`]: 'jpeg 320×213',
    [`${crane}-1024.jpg`]: 'jpeg 300×450',
    [`${crane}-320.jpg`]: 'jpeg 213×320',
  })
  expect(exported).toEqual({
    ok: true,
    value: {
      name,
      path: join(site, name),
      photos: 2,
      bytes: Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0),
      lacks: [
        { kind: 'shorter-english', count: 7 },
        { kind: 'without-alt', count: 2 },
        { kind: 'no-address', language: 'pl' },
        { kind: 'no-address', language: 'en' },
      ],
    },
  })
  expect(steps).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ])
  expect(await readdir(site)).toEqual([name])
})

test('the manifest names every other file with its size and its hash, and nothing else', async () => {
  const { publisher, site } = await packageDesk()
  await publisher.exportToFolder(article, site, never, silent)
  const { 'manifest.json': manifest, ...files } = await filesIn(join(site, name))
  const read = manifestShape.strict().parse(JSON.parse(manifest?.toString('utf8') ?? ''))
  expect(read).toEqual({
    format: 'kronika-manifest',
    shape: 1,
    id: article,
    files: Object.entries(files).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  })
})

test('a PDF that goes with the article is in the package under a name for people, byte by byte', async () => {
  const { publisher, site, attach } = await packageDesk()
  const programme = pdfSaying('Program kongresu')
  const slides = pdfSaying('Prezentacje')
  await attach('Program kongresu.pdf', programme)
  await attach('Program kongresu.PDF', slides)
  await publisher.exportToFolder(article, site, never, silent)
  const files = await filesIn(join(site, name, 'attachments'))
  expect(hashes(files)).toEqual(hashes({ 'program-kongresu-2.pdf': slides, 'program-kongresu.pdf': programme }))
})

test('an attachment whose file is gone stops the export by name', async () => {
  const { publisher, site, attach, attachments } = await packageDesk()
  const { id } = await attach('Program.pdf', pdfSaying('Program'))
  await rm(attachments.file(article, id))
  const exported = await publisher.exportToFolder(article, site, never, silent)
  expect([exported, await readdir(site)]).toEqual([
    { ok: false, refusal: { kind: 'attachment-missing', file: 'Program.pdf' } },
    [],
  ])
})

test('article.json keeps to its shape, says what the pages show and nothing of the office', async () => {
  const { publisher, site } = await packageDesk()
  await publisher.exportToFolder(article, site, never, silent)
  const written = (await readFile(join(site, name, 'article.json'))).toString('utf8')
  const read = packageShape.strict().safeParse(JSON.parse(written))
  expect(read.success && [read.data.languages, read.data.versions.en?.slug, read.data.event.days]).toEqual([
    ['pl', 'en'],
    'maritime-congress',
    { from: '2026-11-18', to: '2026-11-19' },
  ])
  expect(written.match(/tajn|Tekst, z którego tłumaczono|"ready"|revision/g)).toBe(null)
})

test('every file and photo that a page names is in the package', async () => {
  const { publisher, site } = await packageDesk()
  await publisher.exportToFolder(article, site, never, silent)
  const files = await filesIn(join(site, name))
  const named = ['pl', 'en'].flatMap(language =>
    [...(files[`${language}/index.html`]?.toString('utf8') ?? '').matchAll(/(?:src|href)="\.\.\/([^"]+)"/g)].map(
      found => found[1] ?? '',
    ),
  )
  expect(named.length).toBeGreaterThan(6)
  expect(named.filter(path => !(path in files))).toEqual([])
})

test('an older package of the same item is replaced whole', async () => {
  const { publisher, site, stored, change } = await packageDesk()
  await publisher.exportToFolder(article, site, never, silent)
  await writeFile(join(site, name, 'pl', 'stare.html'), 'zostało z dawnej paczki')
  const { photos } = stored().gallery
  change({ gallery: { photos: photos.slice(0, 1), cover: null } })
  const exported = await publisher.exportToFolder(article, site, never, silent)
  expect(exported.ok && exported.value.path).toBe(join(site, name))
  const paths = Object.keys(await filesIn(site))
  expect(paths.filter(path => path.includes('stare') || path.includes(photos[1]?.id ?? ''))).toEqual([])
  expect(paths.filter(path => path.includes(photos[0]?.id ?? ''))).toHaveLength(3)
})

test("a folder of the user's own and another item's package are never replaced", async () => {
  const { publisher, site } = await packageDesk()
  await mkdir(join(site, name))
  await writeFile(join(site, name, 'umowa.docx'), 'nie ruszać')
  await mkdir(join(site, `${name}-2`))
  await writeFile(
    join(site, `${name}-2`, 'article.json'),
    JSON.stringify({ format: 'kronika-package', id: 'innyartykul' }),
  )
  const exported = await publisher.exportToFolder(article, site, never, silent)
  expect(exported.ok && exported.value.path).toBe(join(site, `${name}-3`))
  expect(await readdir(join(site, name))).toEqual(['umowa.docx'])
})

test('a disk that fills up at any moment leaves the old package and nothing half-written', async () => {
  const { publisher, publisherOn, site } = await packageDesk()
  await publisher.exportToFolder(article, site, never, silent)
  const before = hashes(await filesIn(site))
  const outcomes = []
  for (const opens of [0, 1, 2, 3, 4, 5]) {
    const failing = publisherOn(fullAfter(opens))
    const exported = await failing.exportToFolder(article, site, never, silent)
    outcomes.push(!exported.ok && exported.refusal.kind)
  }
  expect(outcomes).toEqual(Array(6).fill('disk-full'))
  expect(hashes(await filesIn(site))).toEqual(before)
  expect(await readdir(site)).toEqual([name])
})

test('a disk that fills up while a ZIP is written leaves the old one and nothing half-written', async () => {
  const { publisher, publisherOn, site } = await packageDesk()
  const file = join(site, 'paczka.zip')
  const whole = await publisher.exportToZip(article, file, never, silent)
  const before = hashes({ zip: await readFile(file) })
  const size = whole.ok ? whole.value.bytes : 0
  const outcomes = []
  for (const room of [0, 100, Math.floor(size / 2), size - 1]) {
    const exported = await publisherOn(fullAt(room)).exportToZip(article, file, never, silent)
    outcomes.push(!exported.ok && exported.refusal.kind)
  }
  const fits = await publisherOn(fullAt(size)).exportToZip(article, file, never, silent)
  expect([outcomes, fits.ok]).toEqual([Array(4).fill('disk-full'), true])
  expect([hashes({ zip: await readFile(file) }), await readdir(site)]).toEqual([before, ['paczka.zip']])
})

test('when the new package cannot be moved into its place, the old one is back', async () => {
  const { site, publisher, publisherOn } = await packageDesk()
  await publisher.exportToFolder(article, site, never, silent)
  const before = hashes(await filesIn(site))
  let moves = 0
  const stubborn: FileSystem = {
    ...nodeFileSystem,
    async rename(from, to) {
      if (to === join(site, name)) {
        moves += 1
        if (moves === 1) throw Object.assign(new Error('input/output error'), { code: 'EIO' })
      }
      await nodeFileSystem.rename(from, to)
    },
  }
  const failing = publisherOn(stubborn)
  const exported = await failing.exportToFolder(article, site, never, silent)
  expect(exported).toEqual({ ok: false, refusal: { kind: 'disk-trouble', drive: '', code: 'EIO' } })
  expect([moves, hashes(await filesIn(site)), await readdir(site)]).toEqual([2, before, [name]])
})

test('an export cancelled between photos goes no further and leaves nothing', async () => {
  const { publisher, site } = await packageDesk()
  const cancelled = []
  for (const at of [0, 1, 2]) {
    for (const kind of ['folder', 'zip'] as const) {
      const cancel = new AbortController()
      const steps: number[] = []
      const progress = (done: number) => {
        steps.push(done)
        if (done === at) cancel.abort()
      }
      const exported =
        kind === 'folder'
          ? await publisher.exportToFolder(article, site, cancel.signal, progress)
          : await publisher.exportToZip(article, join(site, 'paczka.zip'), cancel.signal, progress)
      cancelled.push([!exported.ok && exported.refusal.kind, steps.length])
    }
  }
  expect(cancelled).toEqual([1, 1, 2, 2, 3, 3].map(steps => ['cancelled', steps]))
  expect(await readdir(site)).toEqual([])
})

test('what a killed export left is swept by the next one', async () => {
  const { publisher, site } = await packageDesk()
  await mkdir(join(site, `.${name}.0123456789abcdef0123.tmp`, 'pl'), { recursive: true })
  await publisher.exportToFolder(article, site, never, silent)
  expect(await readdir(site)).toEqual([name])
})

test('the same item gives the same bytes, as a folder and as a ZIP', async () => {
  const { publisher, site, cacheFolder } = await packageDesk()
  const folders = []
  const zips = []
  for (const round of ['pierwsza', 'druga']) {
    await rm(cacheFolder, { recursive: true, force: true })
    await mkdir(join(site, round))
    await publisher.exportToFolder(article, join(site, round), never, silent)
    await publisher.exportToZip(article, join(site, `${round}.zip`), never, silent)
    folders.push(hashes(await filesIn(join(site, round))))
    zips.push(hashes({ zip: await readFile(join(site, `${round}.zip`)) }))
  }
  expect([folders[1], zips[1]]).toEqual([folders[0], zips[0]])
})

test('a ZIP holds the very files of the folder, inside one folder', async () => {
  const { publisher, site } = await packageDesk()
  await publisher.exportToFolder(article, site, never, silent)
  const zip = await publisher.exportToZip(article, join(site, 'paczka.zip'), never, silent)
  const entries = unzipSync(await readFile(join(site, 'paczka.zip')))
  const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
  const files = await filesIn(join(site, name))
  expect(hashes(sorted)).toEqual(
    hashes(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${name}/${path}`, bytes]))),
  )
  const bytes = await readFile(join(site, 'paczka.zip'))
  expect(zip.ok && [zip.value.name, zip.value.bytes]).toEqual([name, bytes.length])
  // Time and day in the first header, as ZIP has them: midnight of 1 January 1980, whenever it was made.
  expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, 0x21])
})

test('a version nobody wrote is left out and said; without words there is no package', async () => {
  const { publisher, site, change } = await packageDesk()
  change({ en: { document: version('', [], []), slug: '' } })
  const one = await publisher.exportToFolder(article, site, never, silent)
  const files = Object.keys(await filesIn(join(site, name)))
  change({ pl: { document: version('', [], []), slug: 'pusty' } })
  const none = await publisher.exportToFolder(article, site, never, silent)
  expect([one.ok && one.value.lacks[0], files.filter(path => path.endsWith('.html')), none]).toEqual([
    { kind: 'empty-version', language: 'en' },
    ['pl/body.html', 'pl/index.html'],
    { ok: false, refusal: { kind: 'nothing-written' } },
  ])
  expect(await readdir(site)).toEqual([name])
})

test('a photo whose original is gone stops the export by name', async () => {
  const { publisher, site, originals, stored } = await packageDesk()
  await rm(join(originals, `${stored().gallery.photos[1]?.id}.jpg`))
  const exported = await publisher.exportToFolder(article, site, never, silent)
  expect([exported, await readdir(site)]).toEqual([
    { ok: false, refusal: { kind: 'photo-missing', file: 'IMG_4402.jpg' } },
    [],
  ])
})

test('an article that is not there is said', async () => {
  const { publisher, site } = await packageDesk()
  const exported = await publisher.exportToFolder('niema000000', site, never, silent)
  expect(exported).toEqual({ ok: false, refusal: { kind: 'missing', id: 'niema000000' } })
})

test('no title or slug makes a name that leads elsewhere or that Windows forbids', async () => {
  const { publisher, site, change, stored } = await packageDesk()
  const made = []
  for (const slug of ['../../etc/passwd', 'CON', 'Targi: „Żegluga” <2026>?', '🏗️']) {
    change({ pl: { ...stored().pl, slug } })
    const exported = await publisher.exportToFolder(article, site, never, silent)
    made.push(exported.ok && exported.value.name)
  }
  expect(made).toEqual(['etc-passwd', 'con-1', 'targi-zegluga-2026', name])
  expect((await readdir(site)).toSorted()).toEqual([...made].toSorted())
})
