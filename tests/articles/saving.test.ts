import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Sections } from '../../shared/articles/articleShape.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { articlesDesk, openedBy } from './desk.ts'
import { ewa, jan, refusalOf, valueIn, versionOf } from './sections.ts'

test('a save of one section is on the disk when it is answered, and leaves the others alone', async () => {
  const desk = await articlesDesk()
  const article = await openedBy(desk, 'Kongres Morski')
  const en = versionOf('Maritime Congress', 'First paragraph.')
  const saved = valueIn(await desk.store.save({ id: article.id, window: ewa, baseRevision: 0, en }))
  expect({ saved, onDisk: await desk.onDisk(article.id) }).toEqual({
    saved: { revision: 1, savedAt: '2026-11-24T12:02:00.000Z' },
    onDisk: { ...article, en, revision: 1, updatedAt: '2026-11-24T12:02:00.000Z' },
  })
})

test('saves asked at once are done one after another, each on the revision before', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Panel')
  const saves = await Promise.all(
    [0, 1, 2, 3].map(baseRevision =>
      desk.store.save({ id, window: ewa, baseRevision, pl: versionOf('Panel', `Akapit ${baseRevision}.`) }),
    ),
  )
  expect({
    revisions: saves.map(saved => saved.ok && saved.value.revision),
    onDisk: await desk.onDisk(id),
  }).toMatchObject({
    revisions: [1, 2, 3, 4],
    onDisk: { revision: 4, pl: versionOf('Panel', 'Akapit 3.') },
  })
})

test('a save on an old revision overwrites nothing and names the revision that stands', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Targi')
  valueIn(await desk.store.save({ id, window: ewa, baseRevision: 0, pl: versionOf('Targi', 'Nowszy tekst.') }))
  const late = await desk.store.save({ id, window: ewa, baseRevision: 0, pl: versionOf('Targi', 'Starszy tekst.') })
  expect({ late, onDisk: await desk.onDisk(id) }).toMatchObject({
    late: { ok: false, refusal: { kind: 'stale', revision: 1 } },
    onDisk: { revision: 1, pl: versionOf('Targi', 'Nowszy tekst.') },
  })
})

test('a save whose answer was lost on the way is answered again and not done twice', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Wizyta studyjna')
  const asked = { id, window: ewa, baseRevision: 0, pl: versionOf('Wizyta', 'Hala w Żarach.') }
  const first = await desk.store.save(asked)
  const again = await desk.store.save(structuredClone(asked))
  expect({ again, revision: await desk.onDisk(id) }).toMatchObject({ again: first, revision: { revision: 1 } })
})

test('only the window that holds the article saves it', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Jubileusz')
  const before = await desk.onDisk(id)
  const pl = versionOf('Jubileusz', 'Tekst Jana.')
  const fromJan = await desk.store.save({ id, window: jan, baseRevision: 0, pl })
  await desk.store.close({ id, window: ewa })
  const afterClosing = await desk.store.save({ id, window: ewa, baseRevision: 0, pl })
  expect({ fromJan, afterClosing, onDisk: await desk.onDisk(id) }).toEqual({
    fromJan: { ok: false, refusal: { kind: 'not-open', id } },
    afterClosing: { ok: false, refusal: { kind: 'not-open', id } },
    onDisk: before,
  })
})

const poisoned: readonly (readonly [string, keyof Sections, (sections: Sections) => Sections])[] = [
  ['a heading inside the title', 'pl', () => ({ pl: withBlock({ type: 'title', content: [{ type: 'heading' }] }) })],
  [
    'a node that no version knows',
    'en',
    () => ({ en: withBlock({ type: 'iframe', attrs: { src: 'https://example.org' } }) }),
  ],
  [
    'a link that runs a script',
    'pl',
    () => ({
      pl: withBlock({
        type: 'paragraph',
        content: [{ type: 'text', text: 'tu', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
      }),
    }),
  ],
  [
    'an event that ends before it begins',
    'details',
    ({ details }) =>
      details
        ? { details: { ...details, event: { ...details.event, days: { from: '2026-06-19', to: '2026-06-18' } } } }
        : {},
  ],
  ['a cover that is no photo', 'gallery', () => ({ gallery: { photos: [], cover: '../../etc/passwd' } })],
]
const withBlock = (block: object) => {
  const { document, slug } = versionOf('Tytuł', 'Akapit.')
  return { slug, document: { ...document, content: [...document.content, { type: 'paragraph', ...block }] } }
}

test.each(poisoned)('%s is refused, the section is named and the file stays', async (_what, section, make) => {
  const desk = await articlesDesk()
  const { id, details } = await openedBy(desk, 'Kongres')
  const before = await desk.onDisk(id)
  const refused = await desk.store.save({ id, window: ewa, baseRevision: 0, ...make({ details }) })
  expect({ refused, onDisk: await desk.onDisk(id) }).toEqual({
    refused: { ok: false, refusal: { kind: 'invalid', section, why: expect.stringMatching(/./) } },
    onDisk: before,
  })
})

const whileTroubled = [
  ['full', { free: 0 }, { kind: 'disk-full', drive: '', needBytes: 20_000_000 }],
  ['almost full', { free: 100 }, { kind: 'disk-full', drive: '', needBytes: 20_000_000 }],
  ['read-only', { readOnly: true }, { kind: 'read-only', drive: '' }],
  ['gone', { gone: true }, { kind: 'folder-gone', drive: '' }],
] as const

test.each(whileTroubled)(
  'a disk that is %s is said, nothing is half-written, and the text is saved when it is well again',
  async (_how, trouble, refusal) => {
    const { disk, fs } = troubledDisk()
    const desk = await articlesDesk(fs)
    const { id } = await openedBy(desk, 'Kongres')
    const before = await desk.onDisk(id)
    Object.assign(disk, trouble)
    const long = versionOf('Kongres', 'Zażółć gęślą jaźń. '.repeat(500))
    const refused = await desk.store.save({ id, window: ewa, baseRevision: 0, pl: long })
    const whileIll = {
      file: await desk.onDisk(id),
      names: await readdir(join(desk.folder, id)),
      open: valueIn(await desk.store.open({ id, window: ewa })),
    }
    Object.assign(disk, { free: Number.POSITIVE_INFINITY, readOnly: false, gone: false })
    const longer = versionOf('Kongres', `${'Zażółć gęślą jaźń. '.repeat(500)}I jeszcze zdanie.`)
    const saved = await desk.store.save({ id, window: ewa, baseRevision: 0, pl: longer })
    expect({ refused, whileIll, saved: saved.ok && saved.value.revision, onDisk: await desk.onDisk(id) }).toMatchObject(
      {
        refused: { ok: false, refusal },
        whileIll: {
          file: before,
          names: expect.not.arrayContaining([expect.stringContaining('.tmp')]),
          open: before,
        },
        saved: 1,
        onDisk: { revision: 1, pl: longer },
      },
    )
  },
)

test('a mistake of ours is thrown and not told as trouble with the disk', async () => {
  const broken = { ...nodeFileSystem, rename: () => Promise.reject(new TypeError('undefined is not a function')) }
  const desk = await articlesDesk(broken)
  await expect(desk.store.create({ template: 'blank' })).rejects.toThrow('undefined is not a function')
})

test('nothing of an article that the disk did not take is left', async () => {
  const { disk, fs } = troubledDisk()
  const desk = await articlesDesk(fs)
  disk.free = 10
  const made = await desk.store.create({ template: 'congress' })
  expect({ refusal: refusalOf(made), names: await readdir(desk.folder) }).toEqual({
    refusal: { kind: 'disk-full', drive: '', needBytes: 20_000_000 },
    names: [],
  })
})

test('a clock that is set back, or was wrong by years, keeps no save from going on top of the one before', async () => {
  const desk = await articlesDesk()
  const { id } = await openedBy(desk, 'Kongres')
  const stamps = []
  for (const [revision, year] of [2026, 2031, 1970, 2026].entries()) {
    desk.time.noon = Date.UTC(year, 10, 24, 12)
    const asked = {
      id,
      window: ewa,
      baseRevision: revision,
      pl: versionOf('Kongres', `Rok ${year}, zapis ${revision}.`),
    }
    const saved = valueIn(await desk.store.save(asked))
    const again = valueIn(await desk.store.save(structuredClone(asked)))
    stamps.push({ year: saved.savedAt.slice(0, 4), revision: saved.revision, again: again.revision })
  }
  await desk.store.close({ id, window: ewa })
  const { entries } = valueIn(await desk.store.history.list({ article: id }))
  expect({ stamps, onDisk: await desk.onDisk(id), revisions: entries.map(({ revision }) => revision) }).toMatchObject({
    stamps: [
      { year: '2026', revision: 1, again: 1 },
      { year: '2031', revision: 2, again: 2 },
      { year: '1970', revision: 3, again: 3 },
      { year: '2026', revision: 4, again: 4 },
    ],
    onDisk: { revision: 4, pl: versionOf('Kongres', 'Rok 2026, zapis 3.') },
    revisions: [4, 0],
  })
})
