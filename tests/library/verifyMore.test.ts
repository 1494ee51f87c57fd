import { mkdir, readdir, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyLibrary } from '../../electron/library/verifyLibrary.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { isHarmless } from '../../shared/library/libraryFinding.ts'
import { ewa, valueIn, versionOf } from '../articles/sections.ts'
import {
  congress,
  congressArticle,
  congressId,
  contents,
  hall,
  poster,
  programme,
  putArticle,
} from './congressOnDisk.ts'
import { libraryWithCongress } from './libraryWithCongress.ts'

const file = `${congress}/article.json`
const history = `${congress}/history`

/** The congress after a sitting in a window, which leaves snapshots. The second photo leaves the gallery. */
async function libraryWithHistory() {
  const desk = await libraryWithCongress()
  const library = valueIn(await desk.open())
  const opened = valueIn(await library.articles.open({ id: congressId, window: ewa }))
  const { photos } = opened.gallery
  const asked = { id: congressId, window: ewa, baseRevision: opened.revision }
  const gallery = { ...opened.gallery, photos: photos.filter(photo => photo.id !== poster), cover: null }
  valueIn(await library.articles.save({ ...asked, gallery }))
  await library.close()
  return { ...desk, snapshots: (await readdir(join(desk.folder, history))).sort() }
}

test('a healthy library has no finding: with history, trash, deleted records, attachments and notes of the system', async () => {
  const desk = await libraryWithHistory()
  const library = valueIn(await desk.open())
  const { id } = valueIn(await library.articles.create({ template: 'congress' }))
  valueIn(await library.articles.trash({ id, window: ewa }))
  const record = newInstitution({ pl: 'Port', en: 'Port' }, { pl: '', en: '' })
  const port = valueIn(await library.directory.add(record))
  valueIn(await library.directory.remove({ id: port.id }))
  await library.close()
  await writeFile(join(desk.folder, 'Thumbs.db'), '')
  await writeFile(join(desk.article, 'photos', 'desktop.ini'), '')
  await writeFile(join(desk.article, '.DS_Store'), '')
  const { findings, articles, photos } = await desk.report(true)
  expect({ findings, articles, photos, snapshots: desk.snapshots.length > 1 }).toEqual({
    findings: [],
    articles: 1,
    photos: 1,
    snapshots: true,
  })
})

test('an original that only an earlier version names is in use; when it is gone, the history says so', async () => {
  const desk = await libraryWithHistory()
  const before = await desk.verify()
  await rm(join(desk.article, 'photos', `${poster}.png`))
  expect([before, await desk.verify()]).toEqual([
    [],
    [{ file, kind: 'photo-missing-in-history', photo: poster, name: 'plakat.png', mend: null }],
  ])
})

test('an earlier version that cannot be read is found, with every later one that builds on it', async () => {
  const desk = await libraryWithHistory()
  const [first = ''] = desk.snapshots
  await truncate(join(desk.folder, history, first), 40)
  await writeFile(join(desk.folder, history, 'notatki.txt'), '')
  await writeFile(join(desk.folder, history, first.replace('.json.gz', '.json-LAPTOP.gz')), '')
  const found = await desk.kinds()
  expect(found.filter(([, kind]) => kind !== 'snapshot-damaged')).toEqual([
    [`${history}/${first.replace('.json.gz', '.json-LAPTOP.gz')}`, 'conflict-copy', null],
    [`${history}/notatki.txt`, 'stranger', null],
  ])
  expect(found).toContainEqual([`${history}/${first}`, 'snapshot-damaged', 'set-snapshot-aside'])
})

test('while an earlier version cannot be read, no original is offered for deletion: it may be the one that names it', async () => {
  const desk = await libraryWithHistory()
  await writeFile(join(desk.article, 'photos', `${'d'.repeat(32)}.jpg`), 'wyjęte')
  const whole = await desk.kinds()
  for (const name of desk.snapshots) await truncate(join(desk.folder, history, name), 40)
  const damaged = (await desk.kinds()).filter(([, kind]) => kind === 'photo-unused')
  expect([whole, damaged]).toEqual([[[file, 'photo-unused', 'delete-unused']], [[file, 'photo-unused', null]]])
})

test('second copies that syncing programs left are notes, wherever they lie, and tell whose they are', async () => {
  const desk = await libraryWithCongress()
  const whole = await readFile(join(desk.article, 'article.json'))
  const names = {
    'library-LAPTOP.json': 'LAPTOP',
    'directory.sync-conflict-20261124-101500-ABCDEFG.json': 'ABCDEFG',
    [`${congress}/article (Jan's conflicted copy 2026-11-24).json`]: 'Jan',
    [`${congress}/article (kopia powodująca konflikt użytkownika Ewa 2026-11-24).json`]: 'Ewa',
    [`${congress}/photos/${hall}-LAPTOP.jpg`]: 'LAPTOP',
  }
  for (const name of Object.keys(names)) await writeFile(join(desk.folder, name), whole)
  const found = (await desk.verify()).map(finding => [
    finding.file,
    finding.kind === 'conflict-copy' ? finding.whose : finding.kind,
    isHarmless(finding),
  ])
  expect(found.sort()).toEqual(
    Object.entries(names)
      .map(([name, whose]) => [name, whose, true])
      .sort(),
  )
})

test('what Kronika does not know is a note: files, and folders that are no article', async () => {
  const desk = await libraryWithCongress()
  await writeFile(join(desk.folder, 'umowa.docx'), '')
  await writeFile(join(desk.article, 'notatki.txt'), '')
  await writeFile(join(desk.article, 'photos', 'IMG_1.jpg'), '')
  await mkdir(join(desk.folder, 'articles', 'Nowy folder'))
  await mkdir(join(desk.folder, 'articles', 'skany2026'))
  await writeFile(join(desk.folder, 'articles', 'skany2026', 'umowa.pdf'), '')
  expect((await desk.verify()).map(finding => [finding.file, finding.kind, isHarmless(finding)])).toEqual([
    ['umowa.docx', 'stranger', true],
    ['articles/Nowy folder', 'stranger', true],
    [`${congress}/notatki.txt`, 'stranger', true],
    [`${congress}/photos/IMG_1.jpg`, 'stranger', true],
    ['articles/skany2026', 'stranger', true],
  ])
})

test('the index, deleted records and the notes of the trash are read too', async () => {
  const desk = await libraryWithCongress()
  await writeFile(join(desk.folder, 'index.json'), '{"shape":')
  await mkdir(join(desk.folder, 'trash', 'records'), { recursive: true })
  await writeFile(join(desk.folder, 'trash', 'records', 'port-gdynia.json'), '{"shape":1,"minReader":1}')
  await rename(desk.article, join(desk.folder, 'trash', congressId))
  await writeFile(join(desk.folder, 'trash', congressId, 'trashed.json'), '{')
  expect((await desk.verify()).map(finding => [finding.file, finding.kind, finding.mend, isHarmless(finding)])).toEqual(
    [
      ['index.json', 'index-damaged', 'rebuild-index', true],
      ['trash/records/port-gdynia.json', 'damaged', null, false],
      [`trash/${congressId}/trashed.json`, 'undated', null, true],
    ],
  )
})

test('spare copies are read as well, and a damaged article is called by the title that an earlier version tells', async () => {
  const desk = await libraryWithHistory()
  await writeFile(join(desk.article, 'article.good.json'), '{')
  await writeFile(join(desk.article, 'article.v1.json'), '{')
  await writeFile(join(desk.article, 'article.json'), '{')
  await writeFile(join(desk.folder, 'directory.good.json'), '{')
  const { findings, titles } = await desk.report()
  expect([findings.map(({ file: one, kind, mend }) => [one, kind, mend]), titles]).toEqual([
    [
      ['directory.good.json', 'copy-damaged', null],
      [file, 'damaged', 'put-readable'],
      [`${congress}/article.good.json`, 'copy-damaged', null],
      [`${congress}/article.v1.json`, 'copy-damaged', null],
    ],
    { [congress]: 'Kongres Morski 2026: stocznie liczą na offshore' },
  ])
})

test('an article that lies in the library and in the trash is a note', async () => {
  const desk = await libraryWithCongress()
  await putArticle(desk.folder, `trash/${congressId}`, await congressArticle())
  await writeFile(join(desk.folder, 'trash', congressId, 'trashed.json'), '{"trashedAt":"2026-11-20T10:00:00.000Z"}')
  const { findings, titles } = await desk.report()
  expect([findings, findings.every(isHarmless), Object.keys(titles)]).toEqual([
    [{ file: `trash/${congressId}/article.json`, kind: 'twice', mend: null }],
    true,
    [`trash/${congressId}`],
  ])
})

test('the logo of the organisation has to be there', async () => {
  const desk = await libraryWithCongress()
  const library = JSON.parse(await readFile(join(desk.folder, 'library.json'), 'utf8'))
  const organisation = { ...library.organisation, logo: hall }
  await writeFile(join(desk.folder, 'library.json'), JSON.stringify({ ...library, organisation }))
  const missing = await desk.verify()
  await mkdir(join(desk.folder, 'organisation', 'photos'), { recursive: true })
  await writeFile(join(desk.folder, 'organisation', 'photos', `${hall}.png`), contents.hall)
  expect([missing, await desk.verify()]).toEqual([[{ file: 'library.json', kind: 'logo-missing', mend: null }], []])
})

test('photos in the trash have to be there as well', async () => {
  const desk = await libraryWithCongress()
  await rename(desk.article, join(desk.folder, 'trash', congressId))
  await writeFile(join(desk.folder, 'trash', congressId, 'trashed.json'), '{"trashedAt":"2026-11-20T10:00:00.000Z"}')
  await rm(join(desk.folder, 'trash', congressId, 'photos', `${hall}.jpg`))
  const found = { kind: 'photo-missing', photo: hall, name: 'IMG_4415 – hala.JPG', mend: null }
  expect(await desk.verify()).toEqual([{ file: `trash/${congressId}/article.json`, ...found }])
})

test('translations of a Polish text or paragraph that is not there are notes; a paragraph split off or taken in is found by its earlier ids', async () => {
  const desk = await libraryWithCongress(article => {
    const en = versionOf('Congress', '')
    const block = (id: string, pl: string, basis: string | null) => ({
      type: 'paragraph',
      attrs: { id, pl: [pl], basis },
      content: [{ type: 'text', text: `block ${id}` }],
    })
    const blocks = [
      block('nowy', 'k7h2p4v9x1', null),
      block('wchloniety', 'b0b1b2b3b4', Object.keys(article.bases)[0] ?? ''),
      block('bezakapitu', 'usuniety99', null),
      block('beztekstu', 'k7h2p4v9x1', 'f'.repeat(32)),
    ]
    const content = [...en.document.content.slice(0, 2), ...blocks]
    return { ...article, en: { ...en, document: { type: 'doc', content } } }
  })
  expect(await desk.verify()).toEqual([
    { file, kind: 'basis-missing', text: 'block beztekstu', mend: null },
    { file, kind: 'pair-unknown', text: 'block bezakapitu', mend: null },
  ])
})

test('a changed byte in an original is found only when the originals are read', async () => {
  const desk = await libraryWithCongress()
  await writeFile(join(desk.article, 'photos', `${hall}.jpg`), 'hale.')
  await writeFile(join(desk.article, 'attachments', `${programme}.pdf`), 'Program')
  expect([await desk.verify(), await desk.verify(true)]).toEqual([
    [],
    [
      { file, kind: 'photo-altered', photo: hall, name: 'IMG_4415 – hala.JPG', mend: null },
      { file, kind: 'attachment-altered', attachment: programme, name: 'Program kongresu.pdf', mend: null },
    ],
  ])
})

test('what was put aside is offered for deletion thirty days after it was renamed, however old its content is', async () => {
  const desk = await libraryWithCongress()
  const path = join(desk.article, 'article.conflict-2026-10-01T12-41-07-000Z.json')
  await writeFile(path, '{')
  await utimes(path, new Date('2020-10-01'), new Date('2020-10-01'))
  const after = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000)
  const offered = async (now: Date) => (await desk.report(false, now)).findings.map(({ kind, mend }) => [kind, mend])
  expect([await offered(after(29)), await offered(after(31))]).toEqual([
    [['set-aside', null]],
    [['set-aside', 'delete-aside']],
  ])
})

test('titles and numbers go with the findings, and progress is told to the end', async () => {
  const desk = await libraryWithCongress()
  await putArticle(desk.folder, 'articles/drugikongres', { shape: 8, minReader: 7 })
  const told: [number, number][] = []
  const { findings, ...counted } = valueIn(
    await verifyLibrary({
      fs: nodeFileSystem,
      folder: desk.folder,
      clock: () => new Date(),
      onProgress: (done, total) => told.push([done, total]),
    }),
  )
  expect({ kinds: findings.map(({ kind }) => kind), ...counted, told }).toEqual({
    kinds: ['newer'],
    articles: 2,
    photos: 2,
    titles: { 'articles/drugikongres': '' },
    told: [
      [1, 2],
      [2, 2],
    ],
  })
})

test('what is added while the library is verified is no finding: a photo, and somebody who is mentioned', async () => {
  const desk = await libraryWithCongress()
  const directory = await readFile(join(desk.folder, 'directory.json'), 'utf8')
  await writeFile(join(desk.folder, 'directory.json'), JSON.stringify({ ...JSON.parse(directory), records: [] }))
  const photo = { ...(await congressArticle()).gallery.photos[0], id: 'd'.repeat(32), extension: 'jpg', bytes: 4 }
  const fs = {
    ...nodeFileSystem,
    async readFile(path: string) {
      if (path === join(desk.article, 'article.json')) {
        await writeFile(join(desk.folder, 'directory.json'), directory)
        await writeFile(join(desk.article, 'photos', `${photo.id}.jpg`), 'nowe')
        const article = JSON.parse(await readFile(path, 'utf8'))
        const photos = [...article.gallery.photos, photo]
        await writeFile(path, JSON.stringify({ ...article, gallery: { ...article.gallery, photos } }))
      }
      return nodeFileSystem.readFile(path)
    },
  }
  const { findings, photos } = valueIn(await verifyLibrary({ fs, folder: desk.folder, clock: () => new Date() }))
  expect([findings, photos]).toEqual([[], 3])
})

test('a check that is cancelled says so, also in the middle of an original', async () => {
  const desk = await libraryWithCongress()
  const stop = new AbortController()
  const fs = {
    ...nodeFileSystem,
    open: async (path: string, flags: 'r' | 'w' | 'wx') => {
      if (path.endsWith('.jpg')) stop.abort()
      return nodeFileSystem.open(path, flags)
    },
  }
  const asked = { fs, folder: desk.folder, clock: () => new Date(), deep: true, signal: stop.signal }
  expect(await verifyLibrary(asked)).toEqual({ ok: false, refusal: { kind: 'cancelled' } })
})

test('a library whose folder has gone is a refusal, not a list of missing files', async () => {
  const desk = await libraryWithCongress()
  await rm(desk.folder, { recursive: true })
  const asked = { fs: nodeFileSystem, folder: desk.folder, clock: () => new Date() }
  expect(await verifyLibrary(asked)).toEqual({ ok: false, refusal: { kind: 'folder-gone', drive: '' } })
})

test('an original that another article has is offered from there', async () => {
  const desk = await libraryWithCongress()
  await putArticle(desk.folder, 'trash/drugikongres', '')
  await writeFile(join(desk.article, 'photos', `${hall}.jpg`), contents.hall.slice(1))
  await rm(join(desk.article, 'attachments', `${programme}.pdf`))
  const offered = (await desk.kinds()).filter(([, , mend]) => mend === 'bring-original').map(([, kind]) => kind)
  expect(offered).toEqual(['photo-cut', 'attachment-missing'])
})
