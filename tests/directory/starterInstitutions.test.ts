import { expect, test } from 'vitest'
import { findRecords } from '../../renderer/directory/findRecords.ts'
import { institution } from '../../shared/directory/institution.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import { isRecordReference } from '../../shared/document/recordReference.ts'
import { starterSources } from './starterSources.ts'

const found = (query: string) => findRecords(starterInstitutions, query, 'pl').map(({ id }) => id)
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)

test('every starter institution can be stored, mentioned, and named and abbreviated in both languages', () => {
  const unfit = starterInstitutions.filter(
    one =>
      !institution.safeParse(one).success ||
      !isRecordReference(one.id) ||
      [one.name.pl, one.name.en, one.short.pl, one.short.en].some(text => text === '' || text.trim() !== text),
  )
  expect(unfit).toEqual([])
})

test('no two starter institutions share an id, a name or an abbreviation', () => {
  expect({
    ids: twice(starterInstitutions.map(({ id }) => id)),
    pl: twice(starterInstitutions.map(({ name }) => name.pl)),
    en: twice(starterInstitutions.map(({ name }) => name.en)),
    shortPl: twice(starterInstitutions.map(({ short }) => short.pl)),
    shortEn: twice(starterInstitutions.map(({ short }) => short.en)),
  }).toEqual({ ids: [], pl: [], en: [], shortPl: [], shortEn: [] })
})

test('a library made by an earlier version meets its institutions under the same ids', () => {
  const earlier =
    'parp paih fppp arp ncbr bgk mrit mfipr kig sse-katowicka sse-kostrzynsko-slubicka sse-krakowska sse-legnicka sse-lodzka sse-pomorska sse-slupska sse-suwalska sse-walbrzyska sse-warminsko-mazurska sse-kamiennogorska sse-starachowicka sse-tarnobrzeska sse-euro-park-mielec'
  const known = new Set(starterInstitutions.map(({ id }) => id))
  expect(earlier.split(' ').filter(id => !known.has(id))).toEqual([])
})

test('an English name has no Polish ending, but for a bank and a region that keep theirs', () => {
  const polish = /\p{Letter}(?:ska|cka|ski|cki|skiej|ckiej|owa|owej|ego|nych|wych)(?!\p{Letter})/u
  expect(starterInstitutions.filter(({ name }) => polish.test(name.en)).map(({ id }) => id)).toEqual([
    'bgk',
    'um-wielkopolskie',
  ])
})

test('the table of sources has a line for every starter institution, with the names it has', async () => {
  const lines = await starterSources()
  expect(lines.map(({ id, name, short }) => ({ id, name, short }))).toEqual(
    starterInstitutions.map(({ id, name, short }) => ({ id, name, short })),
  )
})

test('every line says where the names were read, on what kind of page, and which were found nowhere', async () => {
  const kinds = ['own site', 'government page', 'encyclopaedia', 'partner or press', 'not found']
  const names = ['name.pl', 'name.en', 'short.pl', 'short.en']
  const unsaid = (await starterSources()).filter(
    ({ source, confirms, notFound }) =>
      source === '' || !kinds.includes(confirms) || notFound.some(name => !names.includes(name)),
  )
  expect(unsaid).toEqual([])
})

test.each([
  ['parp', ['parp']],
  ['paih', ['paih']],
  ['fppp', ['fppp']],
  ['kpt', ['kpt']],
  ['ksse', ['sse-katowicka', 'sse-kamiennogorska', 'sse-kostrzynsko-slubicka']],
  ['lsse', ['sse-legnicka', 'sse-lodzka']],
  ['marszałk', ['um-mazowieckie', 'um-podkarpackie', 'um-podlaskie', 'um-wielkopolskie']],
  [
    'politechnika',
    [
      'politechnika-bialostocka',
      'politechnika-gdanska',
      'politechnika-rzeszowska',
      'politechnika-slaska',
      'politechnika-warszawska',
      'politechnika-wroclawska',
    ],
  ],
])('@%s finds what it should, the nearest first', (query, ids) => {
  expect(found(query)).toEqual(ids)
})

test('@sse finds the zones as a whole first', () => {
  expect(found('sse')[0]).toBe('sse')
})

test('@strefa finds the zones as a whole and the fourteen of them', () => {
  const zones = starterInstitutions.map(({ id }) => id).filter(id => id.startsWith('sse'))
  expect({ found: found('strefa').toSorted(), count: zones.length }).toEqual({ found: zones.toSorted(), count: 15 })
})
