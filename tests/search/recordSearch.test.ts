import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Details, Sections } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { ewa, valueIn, versionOf } from '../articles/sections.ts'
import { libraryDesk } from '../library/desk.ts'
import { photoOf } from '../photosStrip/photoOf.ts'

const never = AbortSignal.any([])

const mention = (words: string, id: string, key: string, kind = 'person'): DocumentNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'mention', attrs: { kind, id, key } }],
})

/** A version with these pieces as its only paragraph. */
const withWords = (title: string, ...content: DocumentNode[]) => {
  const { document, slug } = versionOf(title, '')
  const paragraph = { type: 'paragraph', attrs: { id: 'akapit1' }, content }
  const blocks: DocumentNode[] = [...document.content.slice(0, 2), paragraph]
  return { document: { ...document, content: blocks }, slug }
}

const plain = (text: string): DocumentNode => ({ type: 'text', text })
const bold = (text: string): DocumentNode => ({ type: 'text', text, marks: [{ type: 'bold' }] })

const linde = newPerson('Ewa Linde', { pl: 'prezeska', en: 'President' }, 'parp')

/** A library in which Ewa Linde is also "E. Linde", whom somebody has merged into her. */
async function libraryWithLinde() {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  const { id } = valueIn(await library.directory.add(linde))
  const other = valueIn(await library.directory.add(newPerson('E. Linde'))).id
  valueIn(await library.directory.merge({ id: other, into: id }))

  /** An article that is saved in each of these states, each with a version of its own in the history. */
  async function written(...states: readonly Sections[]) {
    const article = valueIn(await library.articles.create({ template: 'blank' })).id
    const open = { id: article, window: ewa }
    let { revision } = valueIn(await library.articles.open(open))
    for (const [at, sections] of states.entries()) {
      const saved = await library.articles.save({ ...open, baseRevision: revision, ...sections })
      revision = valueIn(saved).revision
      valueIn(await library.articles.history.name({ article, window: ewa, name: `stan ${at}` }))
    }
    await library.articles.close(open)
    return article
  }
  const fileOf = (article: string) => join(desk.folder, 'articles', article, 'article.json')
  return { ...desk, library, id, other, written, fileOf }
}

const held = (day: string, participants: Details['participants'] = []): Pick<Sections, 'details'> => ({
  details: { ...emptyDetails, event: { ...emptyDetails.event, days: { from: day, to: day } }, participants },
})

test('an article that mentions somebody is found with its places, its day, and the office on that day', async () => {
  const { library, id, other, written } = await libraryWithLinde()
  const pl = withWords('Kongres', mention('Ewie Linde', id, 'k1'), plain(' i '), mention('E. Linde', other, 'k2'))
  const article = await written({ pl, ...held('2026-11-24') })
  await written({ pl: withWords('Targi', plain('Ewa Linde nie przyszła.')) })
  expect([await library.references.to(id, never), await library.references.to('parp', never)]).toEqual([
    {
      articles: [
        {
          id: article,
          title: { pl: 'Kongres', en: '' },
          day: '2026-11-24',
          state: 'draft',
          trashed: false,
          places: { pl: 2, en: 0 },
          office: {
            pl: 'prezeska, Polska Agencja Rozwoju Przedsiębiorczości',
            en: 'President, Polish Agency for Enterprise Development',
          },
        },
      ],
      records: [{ id: other, name: 'E. Linde' }],
      unreadable: 0,
    },
    { articles: [], records: [{ id, name: 'Ewa Linde' }], unreadable: 0 },
  ])
})

test('a participant counts without a mention, under the office that the item has written down; so does an article in the trash', async () => {
  const { library, id, written } = await libraryWithLinde()
  const office = { title: { pl: 'radna', en: '' }, institution: 'paih', institutionName: { pl: 'PAIH', en: 'PAIH' } }
  const panel = await written({ pl: withWords('Panel'), ...held('2024-05-06', [{ id, roles: [], office }]) })
  const fair = await written({ pl: withWords('Targi', mention('Linde', id, 'k1')), ...held('2025-03-01') })
  valueIn(await library.articles.trash({ id: fair, window: ewa }))
  const found = async (record: string) =>
    (await library.references.to(record, never)).articles.map(one => [
      one.id,
      one.trashed,
      one.places.pl,
      one.office?.pl,
    ])
  expect([await found(id), await found('paih')]).toEqual([
    [
      [fair, true, 1, 'prezeska, Polska Agencja Rozwoju Przedsiębiorczości'],
      [panel, false, 0, 'radna, PAIH'],
    ],
    [[panel, false, 0, undefined]],
  ])
})

test('what was saved since is seen, and an article that cannot be read is counted', async () => {
  const { library, id, written, fileOf } = await libraryWithLinde()
  const article = await written({ pl: withWords('Panel', mention('Ewą Linde', id, 'k1')) })
  const broken = await written({ pl: withWords('Targi', mention('Ewą Linde', id, 'k1')) })
  const before = (await library.references.to(id, never)).articles.length
  const { revision } = valueIn(await library.articles.open({ id: article, window: ewa }))
  const pl = withWords('Panel', plain('bez niej'))
  valueIn(await library.articles.save({ id: article, window: ewa, baseRevision: revision, pl }))
  await writeFile(fileOf(broken), '{"shape":3,"minRea')
  expect([before, await library.references.to(id, never)]).toMatchObject([2, { articles: [], unreadable: 1 }])
})

test('earlier versions hold somebody by a mention, by a name in any case, and by a caption', async () => {
  const { library, id, other, written } = await libraryWithLinde()
  const without = { pl: withWords('Panel', plain('Rozmowę poprowadził redaktor.')) }
  const words = (...content: DocumentNode[]): Sections => ({ pl: withWords('Panel', ...content) })
  const mentioned = await written(words(mention('Prezeskę', other, 'k1')), without)
  const named = await written(words(plain('Z Ewą '), bold('Linde'), plain(' rozmawiał redaktor.')), without, {
    gallery: { photos: [{ ...photoOf('IMG_1.jpg', '1'), caption: { pl: '', en: 'Photo: E. Linde' } }], cover: null },
  })
  await written(without, words(plain('Ewa Wąs i Adam Linde-Kos')))
  const trashed = await written(words(plain('Linde Ewa')))
  valueIn(await library.articles.trash({ id: trashed, window: ewa }))
  const { articles, unreadable } = await library.references.inHistory(id, never)
  expect({
    articles: articles.map(one => [one.id, one.title.pl, one.from <= one.to]).sort(),
    counts: new Map(articles.map(one => [one.id, one.snapshots])),
    unreadable,
  }).toEqual({
    articles: [mentioned, named, trashed].map(one => [one, 'Panel', true]).sort(),
    counts: new Map([
      [mentioned, 1],
      [named, 2],
      [trashed, 1],
    ]),
    unreadable: 0,
  })
})

test('a version that cannot be read is counted with those that build on it', async () => {
  const { library, id, written, folder } = await libraryWithLinde()
  const article = await written(
    { pl: withWords('Panel', plain('Ewa Linde')) },
    { pl: withWords('Panel', plain('nikt')) },
  )
  const history = join(folder, 'articles', article, 'history')
  const names = (await readdir(history)).sort()
  await writeFile(join(history, names[0] ?? ''), 'to nie jest gzip')
  const { articles, unreadable } = await library.references.inHistory(id, never)
  expect({ articles, unreadable }).toEqual({ articles: [], unreadable: names.length })
})

test('looking through the history ends where it is stopped', async () => {
  const { library, id, written } = await libraryWithLinde()
  await written({ pl: withWords('Panel', plain('Ewa Linde')) })
  const stop = AbortSignal.abort(new Error('the person stopped it'))
  await expect(library.references.inHistory(id, stop)).rejects.toThrow('the person stopped it')
  await expect(library.references.to(id, stop)).rejects.toThrow('the person stopped it')
})
