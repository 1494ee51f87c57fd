import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { templates } from '../../shared/articles/templateNames.ts'
import { beginningOf } from '../../shared/articles/templates.ts'
import { checkDocument } from '../../shared/document/checkDocument.ts'
import { blocksOf, titleOf } from '../../shared/document/parts.ts'
import { syncedPlaces } from '../storage/syncedPlaces.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, valueIn, versionOf } from './sections.ts'

const counting = () => {
  let made = 0
  return () => `blok${++made}`
}

test.each(templates)('the template %s makes two versions that the schema accepts', template => {
  const { pl, en } = beginningOf(template, counting())
  expect([checkDocument(pl), checkDocument(en)]).toEqual([
    { ok: true, value: pl },
    { ok: true, value: en },
  ])
})

test.each(templates.filter(template => template !== 'blank'))(
  'in the template %s every English block stands for one Polish block of its kind',
  template => {
    const { pl, en } = beginningOf(template, counting())
    const polish = blocksOf(pl)
    expect(blocksOf(en).map(block => ({ type: block.type, pl: block.attrs?.pl }))).toEqual(
      polish.map(block => ({ type: block.type, pl: [block.attrs?.id] })),
    )
  },
)

test.each(templates)('ids of the template %s are given once each', template => {
  const { pl, en } = beginningOf(template, counting())
  const ids = [...blocksOf(pl), ...blocksOf(en)].map(block => block.attrs?.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a congress begins with its headings in both languages', () => {
  const { pl, en } = beginningOf('congress', counting())
  const headings = (document: typeof pl) =>
    blocksOf(document)
      .filter(block => block.type === 'heading')
      .map(block => block.content?.[0]?.text)
  expect({ pl: headings(pl), en: headings(en) }).toEqual({
    pl: ['O czym rozmawiano', 'Otwarcie', 'Najważniejsze wnioski', 'Klaster na kongresie', 'Organizatorzy i partnerzy'],
    en: ['What was discussed', 'Opening', 'Main conclusions', 'The cluster at the congress', 'Organisers and partners'],
  })
})

test('a new article is a draft on the disk before its id is given', async () => {
  const { store, onDisk, folder } = await articlesDesk()
  const { id } = valueIn(await store.create({ template: 'fair' }))
  expect({ onDisk: await onDisk(id), names: await readdir(folder) }).toMatchObject({
    onDisk: {
      id,
      shape: 3,
      minReader: 1,
      revision: 0,
      details: { state: 'draft', section: { pl: 'Wydarzenia', en: 'Events' } },
    },
    names: [id],
  })
})

test('text that was read elsewhere becomes an article with an empty other version', async () => {
  const { store } = await articlesDesk()
  const pl = versionOf('Relacja z kongresu', 'Wczytano z pliku.')
  const { id } = valueIn(await store.createFrom({ pl }))
  const read = valueIn(await store.read(id))
  expect({ pl: read.pl, en: titleOf(read.en.document), englishBlocks: blocksOf(read.en.document).length }).toEqual({
    pl,
    en: '',
    englishBlocks: 1,
  })
})

test('a duplicate is a draft of its own with the text, the details, the photos, the attachments and who took part', async () => {
  const desk = await articlesDesk()
  const { store, folder } = desk
  const first = JSON.parse(await readFile(new URL('../fixtures/articles/v3.json', import.meta.url), 'utf8'))
  const photo = `${first.gallery.photos[0].id}.jpg`
  await mkdir(join(folder, first.id, 'photos'), { recursive: true })
  await writeFile(desk.file(first.id), JSON.stringify(first))
  await writeFile(join(folder, first.id, 'photos', photo), 'bajty zdjęcia')
  const programme = `${first.details.attachments[0].id}.pdf`
  await mkdir(join(folder, first.id, 'attachments'))
  await writeFile(join(folder, first.id, 'attachments', programme), 'program')
  const { id } = valueIn(await store.duplicate({ id: first.id }))
  const copy = valueIn(await store.read(id))
  expect({
    titles: [titleOf(copy.pl.document), titleOf(copy.en.document)],
    blocks: [blocksOf(copy.pl.document), blocksOf(copy.en.document)],
    rest: { ...copy, pl: copy.pl.slug, en: copy.en.slug },
    photo: await readFile(join(folder, id, 'photos', photo), 'utf8'),
    attachment: await readFile(join(folder, id, 'attachments', programme), 'utf8'),
    original: await desk.onDisk(first.id),
  }).toEqual({
    titles: [
      'Kongres Morski 2026: stocznie liczą na offshore (kopia)',
      'Maritime Congress 2026: shipyards count on offshore wind (copy)',
    ],
    blocks: [blocksOf(first.pl.document), blocksOf(first.en.document)],
    rest: {
      ...first,
      id,
      revision: 0,
      createdAt: '2026-11-24T12:00:00.000Z',
      updatedAt: '2026-11-24T12:00:00.000Z',
      pl: '',
      en: '',
      details: {
        ...first.details,
        state: 'draft',
        publishOn: null,
        participants: [
          { id: 'sebastian-rynkiewicz', roles: first.details.participants[0].roles, office: null },
          first.details.participants[1],
        ],
      },
    },
    photo: 'bajty zdjęcia',
    attachment: 'program',
    original: first,
  })
})

test('a duplicate of an open article has what was saved last, and no title where there was none', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, '')
  const pl = versionOf('Nowszy tytuł', 'Nowszy akapit.')
  valueIn(await desk.store.save({ id, window: ewa, baseRevision: 0, pl }))
  const copy = valueIn(await desk.store.read(valueIn(await desk.store.duplicate({ id })).id))
  expect([titleOf(copy.pl.document), titleOf(copy.en.document)]).toEqual(['Nowszy tytuł (kopia)', ''])
})

test('where the disk has no hard links, photos of a duplicate are copied, and outlive a power cut', async () => {
  const { fs, synced } = syncedPlaces()
  const desk = await articlesDesk({
    ...fs,
    link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })),
  })
  const { id } = await openedBy(desk, 'Targi')
  await mkdir(join(desk.folder, id, 'photos'))
  await writeFile(join(desk.folder, id, 'photos', 'a.jpg'), 'bajty')
  synced.length = 0
  const copy = valueIn(await desk.store.duplicate({ id }))
  const files = [join(desk.folder, id, 'photos', 'a.jpg'), join(desk.folder, copy.id, 'photos', 'a.jpg')]
  const inodes = await Promise.all(files.map(async file => (await stat(file)).ino))
  expect({
    text: await readFile(files[1] ?? '', 'utf8'),
    own: inodes[0] !== inodes[1],
    synced: synced.map(place => basename(place)).slice(0, 2),
  }).toEqual({ text: 'bajty', own: true, synced: ['a.jpg', 'photos'] })
})

test('the trash takes the whole folder, the article closes, and restoring brings everything back', async () => {
  const desk = await articlesDesk()
  const { store, folder, trashFolder } = desk
  const article = await openedBy(desk, 'Panel')
  const { id } = article
  await mkdir(join(folder, id, 'photos'))
  await writeFile(join(folder, id, 'photos', 'a.jpg'), 'bajty')
  const trashed = await store.trash({ id, window: ewa })
  const inTrash = {
    library: await readdir(folder),
    trash: (await readdir(join(trashFolder, id))).sort(),
    when: JSON.parse(await readFile(join(trashFolder, id, 'trashed.json'), 'utf8')),
    opening: await store.open({ id, window: ewa }),
    saving: await store.save({ id, window: ewa, baseRevision: 0, pl: article.pl }),
  }
  const restored = await store.restore({ id })
  expect({
    trashed,
    inTrash,
    restored,
    back: valueIn(await store.open({ id, window: ewa })),
    names: (await readdir(join(folder, id))).sort(),
  }).toEqual({
    trashed: { ok: true, value: null },
    inTrash: {
      library: [],
      trash: ['article.good.json', 'article.json', 'history', 'photos', 'trashed.json'],
      when: { trashedAt: '2026-11-24T12:02:00.000Z' },
      opening: { ok: false, refusal: { kind: 'missing', id } },
      saving: { ok: false, refusal: { kind: 'not-open', id } },
    },
    restored: { ok: true, value: null },
    back: article,
    names: ['article.good.json', 'article.json', 'history', 'photos'],
  })
})

test('a new article is never seen by halves: its folder appears when everything is in it', async () => {
  const seen: string[][] = []
  const desk = await articlesDesk({
    ...nodeFileSystem,
    async open(file, flags) {
      if (flags === 'wx') seen.push((await readdir(desk.folder)).filter(name => !name.startsWith('.')))
      return nodeFileSystem.open(file, flags)
    },
  })
  const { id } = valueIn(await desk.store.create({ template: 'jubilee' }))
  expect({ seen, after: await readdir(desk.folder) }).toEqual({ seen: [[]], after: [id] })
})
