import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isHarmless } from '../../shared/library/libraryFinding.ts'
import { valueIn } from '../articles/sections.ts'
import { congress, hall, poster, programme, slides } from './congressOnDisk.ts'
import { libraryWithCongress } from './libraryWithCongress.ts'

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
    { file, kind: 'cover-missing', photo: 'c'.repeat(32), mend: 'unset-cover' },
    { file, kind: 'photo-missing', photo: hall, name: 'IMG_4415 – hala.JPG', mend: null },
    { file, kind: 'photo-cut', photo: poster, name: 'plakat.png', bytes: 6, found: 3, mend: null },
    { file, kind: 'mention-unknown', id: 'sebastian-rynkiewicz', text: 'Sebastian Rynkiewicz', mend: null },
    { file, kind: 'mention-unknown', id: 'parp', text: 'PARP', mend: null },
  ])
})

test('a photo in the text that is not in the gallery is found, and its original is in use', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    gallery: { ...article.gallery, photos: article.gallery.photos.slice(1) },
  }))
  expect(await desk.verify()).toEqual([{ file, kind: 'photo-not-in-gallery', photo: hall, mend: null }])
})

test('an attachment that is gone or cut short is found by the name the user knows', async () => {
  const desk = await libraryWithCongress()
  await rm(join(desk.article, 'attachments', `${programme}.pdf`))
  await writeFile(join(desk.article, 'attachments', `${slides}.pdf`), 'sla')
  const findings = await desk.verify()
  expect({ findings, harmless: findings.some(isHarmless) }).toEqual({
    findings: [
      { file, kind: 'attachment-missing', attachment: programme, name: 'Program kongresu.pdf', mend: null },
      {
        file,
        kind: 'attachment-cut',
        attachment: slides,
        name: 'slajdy – „Bałtyk” <2026>.pdf',
        bytes: 6,
        found: 3,
        mend: null,
      },
    ],
    harmless: false,
  })
})

test('an attachment in the text that is not in the list is found; one that is nowhere counts as unused', async () => {
  const desk = await libraryWithCongress(article => ({ ...article, details: { ...article.details, attachments: [] } }))
  const inText = {
    file,
    kind: 'attachment-not-listed',
    attachment: programme,
    name: 'Program kongresu.pdf',
    mend: null,
  }
  expect((await desk.verify()).map(finding => ({ ...finding, harmless: isHarmless(finding) }))).toEqual([
    { file, kind: 'attachment-unused', attachment: slides, bytes: 6, mend: 'delete-unused', harmless: true },
    { ...inText, harmless: false },
  ])
})

test('text that the schema does not know is found, also in a folder that was copied by hand', async () => {
  const desk = await libraryWithCongress(article => ({
    ...article,
    en: { slug: '', document: { type: 'doc', content: [{ type: 'title' }, { type: 'karuzela' }] } },
  }))
  await cp(desk.article, join(desk.folder, 'articles', 'kopiareczna'), { recursive: true })
  const copied = 'articles/kopiareczna/article.json'
  const damaged = { kind: 'damaged', why: expect.stringContaining('karuzela'), mend: null }
  expect(await desk.verify()).toEqual([
    { file, ...damaged },
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
    { file: 'library.json', kind: 'damaged', why: expect.stringMatching(/./), mend: null },
    { file: 'directory.json', kind: 'missing', mend: null },
    { file, kind: 'newer', shape: 8, mend: null },
    { file: 'trash/wkoszu1/article.json', kind: 'missing', mend: null },
    { file: 'trash/wkoszu1/trashed.json', kind: 'undated', mend: null },
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
      { file: '.library.json.0123456789abcdef0123.tmp', kind: 'leftover', mend: 'delete-leftover' },
      {
        file: `${congress}/article.damaged-2026-11-24T12-41-07-000Z.json`,
        kind: 'set-aside',
        bytes: 1,
        since: expect.stringMatching(/Z$/),
        mend: null,
      },
      { file: `${congress}/photos/.photo.0123456789abcdef0123.tmp`, kind: 'leftover', mend: 'delete-leftover' },
      { file, kind: 'photo-unused', photo: 'd'.repeat(32), bytes: 17, mend: 'delete-unused' },
    ],
    harmless: true,
  })
})
