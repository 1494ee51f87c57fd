import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isWholePackage } from '../../electron/publishing/isWholePackage.ts'
import { recoverPackages } from '../../electron/publishing/recoverPackages.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import { article, workerFile } from '../photos/desk.ts'
import { version } from './congress.ts'
import { type ExportOrder, exportInProcess } from './exportOrder.ts'
import { filesIn, packageDesk } from './packageDesk.ts'
import { sha256 } from './sha256.ts'

const name = 'kongres-morski'

const never = new AbortController().signal

const silent = () => undefined

/** Numbers of chance that come again with the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const freshSeed = (): number => Math.floor(Math.random() * 2 ** 31)

/** The congress in two editions: other words on the page and under a photo, the same name and the same photos. */
async function twoEditions(kind: 'folder' | 'zip') {
  const desk = await packageDesk()
  const { stored, change, publisher, site, card } = desk
  const lead = (words: string) => version('Kongres Morski', [{ type: 'text', text: words }], [])
  const { photos } = stored().gallery
  const captioned = (words: string): Article['gallery'] => ({
    cover: null,
    photos: photos.map((photo, at) => (at === 0 ? { ...photo, caption: { pl: words, en: '' } } : photo)),
  })
  const editions: Article[] = []
  for (const words of ['Zapraszamy do Gdyni.', 'W Gdyni rozmawiało 400 firm.']) {
    change({ pl: { document: lead(words), slug: name }, gallery: captioned(words) })
    editions.push(stored())
  }
  const export_ = kind === 'folder' ? publisher.exportToFolder : publisher.exportToZipIn
  const file = kind === 'folder' ? name : `${name}.zip`

  /** What stands under the name: every file by its hash, or the ZIP's hash; null when nothing does. */
  async function standing(folder: string): Promise<unknown> {
    const path = join(folder, file)
    if (kind === 'zip') return sha256(await readFile(path))
    const there = (await readdir(folder)).includes(name)
    if (!there) return null
    if (!(await isWholePackage(nodeFileSystem, path))) return 'not what its manifest says'
    return Object.entries(await filesIn(path)).map(([at, bytes]) => [at, sha256(bytes)])
  }

  const wholes: unknown[] = []
  const items: string[] = []
  let took = 0
  for (const [at, edition] of editions.entries()) {
    const folder = join(card, `wydanie-${at}`)
    await mkdir(folder)
    change(edition)
    const began = performance.now()
    await export_(article, folder, never, silent)
    took = performance.now() - began
    wholes.push(await standing(folder))
    items.push(join(card, `wydanie-${at}.json`))
    await writeFile(items[at] ?? '', JSON.stringify(edition))
  }
  change(editions[0] ?? {})
  await export_(article, site, never, silent)

  const order = (edition: number, dies = false): ExportOrder => ({
    item: items[edition] ?? '',
    articlesFolder: join(desk.originals, '..', '..'),
    cacheFolder: desk.cacheFolder,
    workerFile,
    kind,
    place: site,
    dies,
  })
  return {
    ...desk,
    file,
    order,
    /** How long an export takes in this process, in milliseconds. */
    took,
    wholes,
    export: export_,
    standing: () => standing(site),
    /** Which edition stands under the name, whole: 0 or 1; -1 for a mixture or nothing. */
    edition: async (): Promise<number> => {
      const found = JSON.stringify(await standing(site))
      return wholes.findIndex(whole => JSON.stringify(whole) === found)
    },
    turnTo: (edition: number) => change(editions[edition] ?? {}),
  }
}

for (const kind of ['folder', 'zip'] as const) {
  test(`killed at ten moments of chance over an older ${kind}, an export leaves the old package or the new one, never a mixture`, {
    timeout: 120_000,
  }, async () => {
    const seed = freshSeed()
    const random = chance(seed)
    const desk = await twoEditions(kind)
    const first = await exportInProcess(desk.order(1))
    let stands = await desk.edition()
    const rounds = []
    for (let round = 0; round < 10; round++) {
      const at = random() * first.took * 1.2
      const { ended } = await exportInProcess(desk.order(1 - stands), { killAfter: at })
      if (kind === 'folder') await recoverPackages(nodeFileSystem, desk.site)
      const found = await desk.edition()
      rounds.push({ at, whole: found !== -1, answered: !ended || found === 1 - stands })
      stands = found === -1 ? stands : found
    }
    await exportInProcess(desk.order(1 - stands))
    const left = await readdir(desk.site)
    expect(
      {
        ended: first.ended,
        torn: rounds.filter(round => !round.whole),
        forgotten: rounds.filter(round => !round.answered),
        left,
      },
      `seed ${seed}, over ${first.took} ms`,
    ).toEqual({ ended: true, torn: [], forgotten: [], left: [desk.file] })
  })

  test(`cancelled at ten moments of chance over an older ${kind}, an export leaves it whole and nothing beside it`, async () => {
    const seed = freshSeed()
    const random = chance(seed)
    const desk = await twoEditions(kind)
    let stands = 0
    const wrong = []
    for (let round = 0; round < 10; round++) {
      const cancel = new AbortController()
      const at = random() * desk.took
      desk.turnTo(1 - stands)
      const exporting = desk.export(article, desk.site, cancel.signal, silent)
      await wait(at)
      cancel.abort()
      const exported = await exporting
      const found = await desk.edition()
      const right = exported.ok ? found === 1 - stands : found === stands && exported.refusal.kind === 'cancelled'
      const left = await readdir(desk.site)
      if (!right || left.length !== 1) wrong.push({ at, exported, found, left })
      stands = found
    }
    expect(wrong, `seed ${seed}, over ${desk.took} ms`).toEqual([])
  })
}

test('killed between the two moves, an export leaves no package, and the next one puts the old one back first', async () => {
  const desk = await twoEditions('folder')
  const died = await exportInProcess(desk.order(1, true))
  const missing = await desk.standing()
  const cancelled = new AbortController()
  cancelled.abort()
  desk.turnTo(1)
  const next = await desk.export(article, desk.site, cancelled.signal, silent)
  expect([died.ended, missing, next, await desk.edition()]).toEqual([
    false,
    null,
    { ok: false, refusal: { kind: 'cancelled' } },
    0,
  ])
  await desk.export(article, desk.site, never, silent)
  expect([await desk.edition(), await readdir(desk.site)]).toEqual([1, [name]])
})

test("another item's package that was moved aside is put back, not swept, by an export under the same name", async () => {
  const desk = await twoEditions('folder')
  const aside = join(desk.site, `.${name}.aside.0123456789abcdef0123.tmp`)
  await rename(join(desk.site, name), aside)
  desk.change({ id: 'innyartykul' })
  // The photos stand in the folder of the first article; this one has none.
  desk.change({ gallery: { photos: [], cover: null } })
  const exported = await desk.export('innyartykul', desk.site, never, silent)
  expect([exported.ok && exported.value.path, await desk.edition()]).toEqual([join(desk.site, `${name}-2`), 0])
})

test('half a package that lies aside is never put back', async () => {
  const desk = await twoEditions('folder')
  await rm(join(desk.site, name, 'style.css'))
  await rename(join(desk.site, name), join(desk.site, `.${name}.aside.0123456789abcdef0123.tmp`))
  await recoverPackages(nodeFileSystem, desk.site)
  expect(await desk.standing()).toBe(null)
})
