import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ewa, jan, refusalOf, valueIn, versionOf } from '../articles/sections.ts'
import { pdfSaying } from '../fixtures/pdf.ts'
import { handed, phoneJpeg } from '../photos/pictures.ts'
import { contentOf, putAway, trashDesk } from './trashDesk.ts'

const oldArticle = new URL('../fixtures/articles/v1.json', import.meta.url)

test('an article comes back from the trash with photos, attachments, history, its older shape and all that lay beside', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const { id } = valueIn(await library.articles.create({ template: 'blank' }))
  const folder = join(desk.folder, 'articles', id)
  await copyFile(oldArticle, join(folder, 'article.json'))
  await writeFile(join(folder, 'article.damaged-2026-11-01T10-00-00-000Z.json'), '{"shape":1,"tit')
  const { revision } = valueIn(await library.articles.open({ id, window: ewa }))
  valueIn(await library.photos.add({ article: id, file: await handed(desk.root, 'stoisko.jpg', await phoneJpeg()) }))
  valueIn(
    await library.attachments.add({ article: id, file: await handed(desk.root, 'program.pdf', pdfSaying('Program')) }),
  )
  valueIn(
    await library.articles.save({ id, window: ewa, baseRevision: revision, pl: versionOf('Kongres', 'Nowy akapit.') }),
  )
  await library.articles.close({ id, window: ewa })
  const before = await contentOf(folder)

  valueIn(await library.articles.trash({ id, window: ewa }))
  valueIn(await (await desk.opened('2027-01-10T09:00:00.000Z')).articles.restore({ id }))
  const again = await desk.opened()

  expect(await contentOf(folder)).toEqual(before)
  expect(Object.keys(before).map(name => name.split('/')[0])).toEqual(
    expect.arrayContaining(['article.json', 'article.v1.json', 'attachments', 'history', 'photos']),
  )
  const opened = valueIn(await again.articles.open({ id, window: jan }))
  expect(opened.pl.document).toEqual(versionOf('Kongres', 'Nowy akapit.').document)
})

test('a damaged article goes to the trash and comes back as it is, byte by byte', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const id = await putAway(library, 'Kongres')
  await writeFile(join(desk.trash, id, 'article.json'), '{"shape":1,"tit')
  valueIn(await library.articles.restore({ id }))
  expect(await readFile(join(desk.folder, 'articles', id, 'article.json'), 'utf8')).toBe('{"shape":1,"tit')
})

test('where a syncing program brought the article back, restoring refuses and both stay as they are', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const id = await putAway(library, 'Kongres')
  const other = join(desk.folder, 'articles', id)
  await mkdir(other)
  await writeFile(join(other, 'article.json'), 'z innego komputera')
  const before = await contentOf(desk.folder)
  const refusal = refusalOf(await library.articles.restore({ id }))
  expect({ refusal, after: await contentOf(desk.folder) }).toEqual({ refusal: { kind: 'taken', id }, after: before })
})

test('an empty folder of the same name is not put away in the place of the article', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const id = await putAway(library, 'Kongres')
  await mkdir(join(desk.folder, 'articles', id))
  expect([
    refusalOf(await library.articles.trash({ id, window: ewa })),
    refusalOf(await library.articles.restore({ id })),
    (await readdir(join(desk.trash, id))).includes('article.json'),
  ]).toEqual([{ kind: 'taken', id }, { kind: 'taken', id }, true])
})

test('a copy in the library as well is no reason not to show what lies in the trash, nor does removing it touch the other', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const id = await putAway(library, 'Kongres')
  const other = join(desk.folder, 'articles', id)
  await mkdir(other)
  await copyFile(join(desk.trash, id, 'article.json'), join(other, 'article.json'))
  const again = await desk.opened()
  const { items } = await again.trash.list({ text: '' })
  const removed = await again.trash.remove({
    items: [{ place: 'articles', id }],
    signal: AbortSignal.any([]),
    progress: () => undefined,
  })
  expect({
    items: items.map(item => [item.kind, item.id]),
    removed,
    left: [await readdir(desk.trash), await readdir(other)],
  }).toEqual({ items: [['article', id]], removed: { removed: 1, stayed: [] }, left: [[], ['article.json']] })
})
