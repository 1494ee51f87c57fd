import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ownerOfZip } from '../../electron/publishing/packageOwner.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { pdfSaying } from '../fixtures/pdf.ts'
import { article, workerFile } from '../photos/desk.ts'
import { exportInProcess } from './exportOrder.ts'
import { packageDesk } from './packageDesk.ts'
import { hashes, sha256 } from './sha256.ts'

const name = '14-kongres-morski-stocznie-licza-na-zielony-baltyk'

const never = new AbortController().signal

const silent = () => undefined

const articleJson = (content: unknown): Uint8Array => Buffer.from(JSON.stringify(content))

test('the same item gives the same ZIP, byte by byte, in Warsaw, New York and Greenwich, and once more', {
  timeout: 60_000,
}, async () => {
  const { stored, site, card, cacheFolder, originals, attach } = await packageDesk()
  await attach('Program.pdf', pdfSaying('Program'))
  const item = join(card, 'artykul.json')
  await writeFile(item, JSON.stringify(stored()))
  const made = []
  for (const TZ of ['UTC', 'Europe/Warsaw', 'America/New_York', 'UTC']) {
    const place = join(site, `${made.length}`)
    await mkdir(place)
    const articlesFolder = join(originals, '..', '..')
    await exportInProcess(
      { item, articlesFolder, cacheFolder, workerFile, kind: 'zip', place, dies: false },
      { env: { TZ } },
    )
    made.push(sha256(await readFile(join(place, `${name}.zip`))))
  }
  expect(made).toEqual(Array(4).fill(made[0]))
})

test('a ZIP goes in the place of an older one of the same item', async () => {
  const { publisher, site, stored, change } = await packageDesk()
  await publisher.exportToZipIn(article, site, never, silent)
  change({ details: { ...stored().details, byline: 'Jan Kos' } })
  const again = await publisher.exportToZipIn(article, site, never, silent)
  const entries = unzipSync(await readFile(join(site, `${name}.zip`)))
  const data = Buffer.from(entries[`${name}/article.json`] ?? []).toString('utf8')
  expect([again.ok && again.value.path, await readdir(site), data.includes('Jan Kos')]).toEqual([
    join(site, `${name}.zip`),
    [`${name}.zip`],
    true,
  ])
})

test("no other file of that name is ever replaced: a contract, a folder, another item's package, a ZIP that hides a package", async () => {
  const { publisher, site } = await packageDesk()
  const ours = articleJson({ format: 'kronika-package', id: article })
  const theirs = {
    [`${name}.zip`]: Buffer.from('umowa, nie ruszać'),
    [`${name}-3.zip`]: zipSync({ [`${name}/article.json`]: articleJson({ format: 'kronika-package', id: 'inny000' }) }),
    [`${name}-4.zip`]: zipSync({ 'kopia/zapasowa/article.json': ours, 'faktury.txt': Buffer.from('faktury') }),
    [`${name}-5.zip`]: zipSync({ 'a/article.json': ours, 'b/article.json': ours }),
    [`${name}-6.zip`]: zipSync({ [`${name}/article.json`]: Buffer.from('{') }),
  }
  for (const [file, bytes] of Object.entries(theirs)) await writeFile(join(site, file), bytes)
  await mkdir(join(site, `${name}-2.zip`))
  const exported = await publisher.exportToZipIn(article, site, never, silent)
  const after: Record<string, Buffer> = {}
  for (const file of Object.keys(theirs)) after[file] = await readFile(join(site, file))
  expect([exported.ok && exported.value.path, hashes(after)]).toEqual([join(site, `${name}-7.zip`), hashes(theirs)])
})

test('a ZIP that would unpack to gigabytes is not unpacked to see whose it is, whatever size it promises', async () => {
  const { site } = await packageDesk()
  const ours = JSON.stringify({ format: 'kronika-package', id: article })
  const bomb = Buffer.from(zipSync({ 'a/article.json': Buffer.from(ours + ' '.repeat(40_000_000)) }, { level: 9 }))
  const honest = join(site, 'uczciwa.zip')
  await writeFile(honest, bomb)
  const lying = Buffer.from(bomb)
  // The size it unpacks to, as the list of contents at the end says it.
  lying.writeUInt32LE(ours.length, lying.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24)
  const liar = join(site, 'klamliwa.zip')
  await writeFile(liar, lying)
  const before = process.memoryUsage().arrayBuffers
  const owners = [await ownerOfZip(nodeFileSystem, honest), await ownerOfZip(nodeFileSystem, liar)]
  const grown = process.memoryUsage().arrayBuffers - before
  expect([bomb.length < 200_000, owners[0], grown < 20_000_000]).toEqual([true, null, true])
})

test('a killed export to a ZIP leaves nothing that the next one does not sweep', async () => {
  const { publisher, site } = await packageDesk()
  await writeFile(join(site, `.${name}.zip.0123456789abcdef0123.tmp`), 'PK')
  await publisher.exportToZipIn(article, site, never, silent)
  expect(await readdir(site)).toEqual([`${name}.zip`])
})
