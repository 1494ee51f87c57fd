import { cp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { ArticleState } from '../../shared/articles/articleStates.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import type { Listed } from '../../shared/contract/articles.ts'
import { ewa, valueIn, versionOf } from '../articles/sections.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { everything, searchDesk } from './desk.ts'

const titles = (listed: Listed): string[] => listed.rows.map(row => row.title.pl)

const eventOn = (day: string, state: ArticleState = 'draft') => ({
  details: { ...emptyDetails, state, event: { ...emptyDetails.event, days: { from: day, to: day } } },
})

/** Four items of an office: two years, two states, one without a day. */
async function office() {
  const desk = await searchDesk()
  const { store } = desk
  const make = async (sections: Parameters<typeof store.createFrom>[0]) => valueIn(await store.createFrom(sections)).id
  const congress = await make({
    pl: versionOf('Kongres Morski w Szczecinie', 'Zabrakło spawaczy, mówił prezes stoczni.'),
    en: versionOf('Maritime Congress', 'Welders were missing, said the president.'),
    ...eventOn('2026-06-18', 'published'),
  })
  const fair = await make({ pl: versionOf('Targi w Kielcach', 'Żółte łańcuchy z Łęcznej.'), ...eventOn('2025-09-03') })
  const jubilee = await make({ pl: versionOf('Jubileusz klastra', 'Dziesięć lat razem.'), ...eventOn('2026-03-01') })
  const note = await make({ pl: versionOf('Notatka bez dnia', 'PARP ogłosiła nabór.') })
  return { ...desk, congress, fair, jubilee, note }
}

test('the list is newest first, by event day or else by the last change', async () => {
  const { index } = await office()
  const listed = await index.list(everything)
  expect({ titles: titles(listed), years: listed.years, counts: listed.counts, problems: listed.problems }).toEqual({
    titles: ['Notatka bez dnia', 'Kongres Morski w Szczecinie', 'Jubileusz klastra', 'Targi w Kielcach'],
    years: [2026, 2025],
    counts: { library: 4, trash: 0 },
    problems: [],
  })
})

test.each([
  ['zolte lancuchy', ['Targi w Kielcach']],
  ['ŁAŃCUCHY żółte', ['Targi w Kielcach']],
  ['kongres spawacz', ['Kongres Morski w Szczecinie']],
  ['welders', ['Kongres Morski w Szczecinie']],
  ['„PARP”', ['Notatka bez dnia']],
  ['kongres kielce', []],
  ['   ', ['Notatka bez dnia', 'Kongres Morski w Szczecinie', 'Jubileusz klastra', 'Targi w Kielcach']],
])('searching for %s finds items with all these words, whatever their diacritics', async (text, found) => {
  const { index } = await office()
  expect(titles(await index.list({ ...everything, text }))).toEqual(found)
})

test('filters narrow the rows and leave years and counts as they are', async () => {
  const { index } = await office()
  const listed = await index.list({ ...everything, state: 'draft', year: 2026, text: 'a' })
  expect({ titles: titles(listed), years: listed.years, counts: listed.counts }).toEqual({
    titles: ['Notatka bez dnia', 'Jubileusz klastra'],
    years: [2026, 2025],
    counts: { library: 4, trash: 0 },
  })
})

test('what was saved a moment ago is listed and found', async () => {
  const { index, store, note } = await office()
  valueIn(await store.open({ id: note, window: ewa }))
  await index.list({ ...everything, text: 'nabór' })
  valueIn(
    await store.save({ id: note, window: ewa, baseRevision: 0, pl: versionOf('Nabór w PAIH', 'Misja do Finlandii.') }),
  )
  expect({
    new: titles(await index.list({ ...everything, text: 'finlandii' })),
    old: titles(await index.list({ ...everything, text: 'ogłosiła' })),
  }).toEqual({ new: ['Nabór w PAIH'], old: [] })
})

test('an item in the trash is listed and searched there and nowhere else', async () => {
  const { index, store, fair } = await office()
  valueIn(await store.trash({ id: fair, window: ewa }))
  const library = await index.list({ ...everything, text: 'targi' })
  const trash = await index.list({ ...everything, place: 'trash', text: 'targi' })
  valueIn(await store.restore({ id: fair }))
  const back = await index.list({ ...everything, text: 'targi' })
  expect([library, trash, back].map(listed => ({ titles: titles(listed), counts: listed.counts }))).toEqual([
    { titles: [], counts: { library: 3, trash: 1 } },
    { titles: ['Targi w Kielcach'], counts: { library: 3, trash: 1 } },
    { titles: ['Targi w Kielcach'], counts: { library: 4, trash: 0 } },
  ])
})

test('the next run opens with the same list, without reading an article', async () => {
  const { index, again } = await office()
  const before = await index.list(everything)
  await index.close()
  const read: string[] = []
  const next = await again({
    ...nodeFileSystem,
    readFile: file => {
      read.push(file)
      return nodeFileSystem.readFile(file)
    },
  })
  const after = await next.index.list(everything)
  await next.index.checked
  expect({ after, readForList: read.map(file => file.split('/').at(-1)).slice(0, 1) }).toEqual({
    after: before,
    readForList: ['index.json'],
  })
  await next.index.close()
})

test.each([
  ['missing', (file: string) => rm(file)],
  ['damaged', (file: string) => writeFile(file, '{"shape":1,"entries":[{"pl')],
  ['of a newer Kronika', (file: string) => writeFile(file, '{"shape":9,"minReader":9}')],
])('an index that is %s is made anew from the articles', async (_how, spoil) => {
  const { index, again, file } = await office()
  const before = await index.list(everything)
  await index.close()
  const written = JSON.parse(await readFile(file, 'utf8'))
  await spoil(file)
  const next = await again()
  const after = await next.index.list(everything)
  await next.index.close()
  const byId = (one: { content: { row: { id: string } } }, other: typeof one) =>
    one.content.row.id.localeCompare(other.content.row.id)
  expect({ after, file: JSON.parse(await readFile(file, 'utf8')).entries.sort(byId) }).toEqual({
    after: before,
    file: written.entries.sort(byId),
  })
})

test('what changed on the disk while Kronika was closed is seen: changed, copied in, deleted', async () => {
  const { index, again, folders, congress, fair, note } = await office()
  await index.close()
  const file = join(folders.library, congress, 'article.json')
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('Kongres Morski w Szczecinie', 'Kongres Morski, relacja'),
  )
  await cp(join(folders.library, note), join(folders.library, 'skopiowany1'), { recursive: true })
  await rm(join(folders.library, fair), { recursive: true })
  const next = await again()
  await next.index.checked
  expect(titles(await next.index.list(everything)).sort()).toEqual([
    'Jubileusz klastra',
    'Kongres Morski, relacja',
    'Notatka bez dnia',
    'Notatka bez dnia',
  ])
  await next.index.close()
})

test('an index that nothing changed is not written again', async () => {
  const { index, again, file } = await office()
  await index.close()
  await utimes(file, new Date(0), new Date(0))
  const next = await again()
  await next.index.checked
  await next.index.list({ ...everything, text: 'kongres' })
  await next.index.close()
  expect((await stat(file)).mtimeMs).toBe(0)
})

test('a damaged item is told beside the rows, with the title the index still knows', async () => {
  const { index, again, folders, congress, note } = await office()
  await index.close()
  await writeFile(join(folders.library, congress, 'article.json'), '{"shape":1,"minRea')
  await writeFile(join(folders.library, note, 'article.json'), '{"shape":7,"minReader":7}')
  const next = await again()
  await next.index.checked
  const listed = await next.index.list(everything)
  expect({ titles: titles(listed), counts: listed.counts, problems: listed.problems }).toEqual({
    titles: ['Jubileusz klastra', 'Targi w Kielcach'],
    counts: { library: 4, trash: 0 },
    problems: expect.arrayContaining([
      { kind: 'damaged', id: congress, title: 'Kongres Morski w Szczecinie', copyFrom: null },
      { kind: 'newer', id: note, title: 'Notatka bez dnia', shape: 7 },
    ]),
  })
  await next.index.close()
})

test('a disk that goes away while it is looked through does not empty the list', async () => {
  const { index, again, file } = await office()
  const before = await index.list(everything)
  await index.close()
  const { disk, fs } = troubledDisk()
  const next = await again({
    ...fs,
    readFile: async name => {
      const content = await fs.readFile(name)
      disk.gone = name === file
      return content
    },
  })
  await next.index.checked
  expect(await next.index.list(everything)).toEqual(before)
  await next.index.close()
})

test('a disk that does not take the index keeps nobody from listing, and takes it later', async () => {
  const { index, again, file } = await office()
  const before = await index.list(everything)
  await index.close()
  await rm(file)
  const readOnly = await again({
    ...nodeFileSystem,
    open: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
  })
  const listed = await readOnly.index.list(everything)
  await readOnly.index.close()
  const later = await again()
  await later.index.checked
  await later.index.close()
  expect({ listed, entries: JSON.parse(await readFile(file, 'utf8')).entries.length }).toEqual({
    listed: before,
    entries: 4,
  })
})
