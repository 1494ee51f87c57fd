import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isHarmless } from '../../electron/library/libraryFinding.ts'
import { verifyLibrary } from '../../electron/library/verifyLibrary.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import { valueIn } from '../articles/sections.ts'
import { libraryDesk } from './desk.ts'

const [hall, poster] = ['4be643f30c01f3b8d5a67a2b1d0a9c11', '0f9e1c7a55d2441fa0c3d8e6b7a49210']
const [programme, slides] = ['9a3d1c2b4e5f60718293a4b5c6d7e8f9', '51f0a7c3d9e24b8690a1c2d3e4f50617']
const congress = 'articles/kongresmorski2026'

/** The congress of the fixture in a library of its own, with its two photos, its two attachments and its speaker. */
async function libraryWithCongress(change: (article: Article) => unknown = article => article) {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  await library.close()
  const folder = join(desk.folder, congress)
  const article = JSON.parse(await readFile(new URL('../fixtures/articles/v2.json', import.meta.url), 'utf8'))
  const photos = article.gallery.photos
  photos[0].bytes = 5
  photos[1].bytes = 6
  const attachments = article.details.attachments
  attachments[0].bytes = 7
  attachments[1].bytes = 6
  await mkdir(join(folder, 'photos'), { recursive: true })
  await mkdir(join(folder, 'attachments'))
  await writeFile(join(folder, 'attachments', `${programme}.pdf`), 'program')
  await writeFile(join(folder, 'attachments', `${slides}.pdf`), 'slajdy')
  await writeFile(join(folder, 'photos', `${hall}.jpg`), 'hala.')
  await writeFile(join(folder, 'photos', `${poster}.png`), 'plakat')
  await writeFile(join(folder, 'article.json'), JSON.stringify(change(article)))
  const directory = join(desk.folder, 'directory.json')
  const records = JSON.parse(await readFile(directory, 'utf8'))
  records.records.push({
    kind: 'person',
    id: 'sebastian-rynkiewicz',
    name: 'Sebastian Rynkiewicz',
    office: { pl: 'prezes', en: 'president' },
    institution: '',
  })
  await writeFile(directory, JSON.stringify(records))
  return { ...desk, article: folder, verify: () => verifyLibrary({ fs: nodeFileSystem, folder: desk.folder }) }
}

test('a healthy library has nothing to report, and verifying changes nothing', async () => {
  const desk = await libraryWithCongress()
  const before = await readdir(desk.folder, { recursive: true })
  expect({ findings: await desk.verify(), after: await readdir(desk.folder, { recursive: true }) }).toEqual({
    findings: [],
    after: before,
  })
})

test('a library can be verified while it is open', async () => {
  const desk = await libraryWithCongress()
  valueIn(await desk.open())
  expect(await desk.verify()).toEqual([])
})

const file = `${congress}/article.json`

test('what an article names and is not there is found: photos, cover, people', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    gallery: { ...article.gallery, cover: 'c'.repeat(32) },
  }))
  await rm(join(desk.article, 'photos', `${hall}.jpg`))
  await writeFile(join(desk.article, 'photos', `${poster}.png`), 'pla')
  await writeFile(join(desk.folder, 'directory.json'), JSON.stringify({ shape: 1, minReader: 1, records: [] }))
  expect(await desk.verify()).toEqual([
    { file, kind: 'cover-missing', photo: 'c'.repeat(32) },
    { file, kind: 'photo-missing', photo: hall, name: 'IMG_4415 – hala.JPG' },
    { file, kind: 'photo-cut', photo: poster, name: 'plakat.png', bytes: 6, found: 3 },
    { file, kind: 'mention-unknown', id: 'sebastian-rynkiewicz', text: 'Sebastian Rynkiewicz' },
    { file, kind: 'mention-unknown', id: 'parp', text: 'PARP' },
    { file, kind: 'mention-unknown', id: 'sebastian-rynkiewicz', text: 'Sebastian Rynkiewicz' },
    { file, kind: 'mention-unknown', id: 'parp', text: 'PARP' },
  ])
})

test('a photo in the text that is not in the gallery is found, and its original counts as unused', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    gallery: { ...article.gallery, photos: article.gallery.photos.slice(1) },
  }))
  expect(await desk.verify()).toEqual([
    { file, kind: 'photo-unused', photo: hall },
    { file, kind: 'photo-not-in-gallery', photo: hall },
  ])
})

test('an attachment that is gone or cut short is found by the name the user knows', async () => {
  const desk = await libraryWithCongress()
  await rm(join(desk.article, 'attachments', `${programme}.pdf`))
  await writeFile(join(desk.article, 'attachments', `${slides}.pdf`), 'sla')
  const findings = await desk.verify()
  expect({ findings, harmless: findings.some(isHarmless) }).toEqual({
    findings: [
      { file, kind: 'attachment-missing', attachment: programme, name: 'Program kongresu.pdf' },
      {
        file,
        kind: 'attachment-cut',
        attachment: slides,
        name: 'slajdy – „Bałtyk” <2026>.pdf',
        bytes: 6,
        found: 3,
      },
    ],
    harmless: false,
  })
})

test('an attachment in the text that is not in the list is found, and its file counts as unused', async () => {
  const desk = await libraryWithCongress(article => ({ ...article, details: { ...article.details, attachments: [] } }))
  const inText = { file, kind: 'attachment-not-listed', attachment: programme, name: 'Program kongresu.pdf' }
  expect((await desk.verify()).map(finding => ({ ...finding, harmless: isHarmless(finding) }))).toEqual([
    { file, kind: 'attachment-unused', attachment: slides, harmless: true },
    { file, kind: 'attachment-unused', attachment: programme, harmless: true },
    { ...inText, harmless: false },
  ])
})

test('text that the schema does not know, and a folder under another name, are found', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    en: { slug: '', document: { type: 'doc', content: [{ type: 'title' }, { type: 'karuzela' }] } },
  }))
  await cp(desk.article, join(desk.folder, 'articles', 'kopiareczna'), { recursive: true })
  const copied = 'articles/kopiareczna/article.json'
  const damaged = { kind: 'damaged', why: expect.stringContaining('karuzela') }
  expect(await desk.verify()).toEqual([
    { file, ...damaged },
    { file: copied, kind: 'wrong-id', id: 'kongresmorski2026' },
    { file: copied, ...damaged },
  ])
})

test('every file is read: damaged, newer, missing, also in the trash', async () => {
  const desk = await libraryWithCongress()
  await writeFile(join(desk.folder, 'library.json'), '{"shape":')
  await rm(join(desk.folder, 'directory.json'))
  await writeFile(join(desk.article, 'article.json'), '{"shape":8,"minReader":7}')
  await mkdir(join(desk.folder, 'trash', 'wkoszu1'), { recursive: true })
  expect(await desk.verify()).toEqual([
    { file: 'library.json', kind: 'damaged', why: expect.stringMatching(/./) },
    { file: 'directory.json', kind: 'missing' },
    { file, kind: 'newer', shape: 8 },
    { file: 'trash/wkoszu1/article.json', kind: 'missing' },
  ])
})

test('leftovers and damaged files kept aside are listed and do no harm', async () => {
  const desk = await libraryWithCongress()
  await writeFile(join(desk.folder, '.library.json.0123456789abcdef0123.tmp'), '')
  await writeFile(join(desk.article, 'article.damaged-2026-11-24T12-41-07-000Z.json'), '{')
  await writeFile(join(desk.article, 'photos', '.photo.0123456789abcdef0123.tmp'), '')
  await writeFile(join(desk.article, 'photos', `${'d'.repeat(32)}.jpg`), 'wyjęte z galerii')
  const findings = await desk.verify()
  expect({ findings, harmless: findings.every(isHarmless) }).toEqual({
    findings: [
      { file: '.library.json.0123456789abcdef0123.tmp', kind: 'leftover' },
      { file: `${congress}/article.damaged-2026-11-24T12-41-07-000Z.json`, kind: 'set-aside' },
      { file: `${congress}/photos/.photo.0123456789abcdef0123.tmp`, kind: 'leftover' },
      { file, kind: 'photo-unused', photo: 'd'.repeat(32) },
    ],
    harmless: true,
  })
})
