import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'
import { noOrganisation } from '../../shared/settings/settingsAtFirst.ts'
import { ewa, valueIn, versionOf } from '../articles/sections.ts'
import { everything } from '../search/desk.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { libraryDesk } from './desk.ts'

/** A library that was used once and closed. */
async function usedLibrary() {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  const { id } = valueIn(await library.articles.createFrom({ pl: versionOf('Kongres Morski', 'Pierwszy akapit.') }))
  await library.organisation.save({ ...noOrganisation, name: 'Klaster Narew' })
  await library.close()
  // The second opening keeps the good copies of what the first one left.
  await valueIn(await desk.open()).close()
  return { ...desk, id }
}

test('in a folder that is not there yet a new library is laid out, with the starter institutions', async () => {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  expect({
    names: (await readdir(desk.folder)).filter(name => !name.startsWith('library.lock')),
    label: library.label,
    organisation: library.organisation.read(),
    directory: library.directory.list(),
    listed: await library.list(everything),
  }).toEqual({
    names: ['articles', 'directory.good.json', 'directory.json', 'library.good.json', 'library.json', 'trash'],
    label: 'Dokumenty › Kronika',
    organisation: noOrganisation,
    directory: starterInstitutions,
    listed: { rows: [], years: [], counts: { library: 0, trash: 0 }, problems: [] },
  })
})

test('everything is there again after closing and opening', async () => {
  const desk = await usedLibrary()
  const library = valueIn(await desk.open())
  const listed = await library.list({ ...everything, text: 'akapit' })
  expect({
    titles: listed.rows.map(row => row.title.pl),
    organisation: library.organisation.read().name,
    opened: (await library.articles.open({ id: desk.id, window: ewa })).ok,
  }).toEqual({ titles: ['Kongres Morski'], organisation: 'Klaster Narew', opened: true })
})

test('windows are told what changed', async () => {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  await library.articles.create({ template: 'panel' })
  await library.directory.add(newPerson('Łucja Wąs', { pl: 'prezes', en: 'president' }, 'parp'))
  await library.organisation.save({ ...noOrganisation, name: 'Klaster' })
  await expect
    .poll(() => desk.events.map(event => event.kind).sort())
    .toEqual(['articles-changed', 'directory-changed', 'settings-changed'])
})

test('a folder that held a library and is empty now is gone, not begun anew', async () => {
  const desk = await usedLibrary()
  await rm(desk.folder, { recursive: true })
  const gone = await desk.open({ mayCreate: false })
  await mkdir(desk.folder)
  const empty = await desk.open({ mayCreate: false })
  const folderGone = { ok: false, refusal: { kind: 'folder-gone', drive: '' } }
  expect({ gone, empty, names: await readdir(desk.folder) }).toEqual({ gone: folderGone, empty: folderGone, names: [] })
})

test('where not even the folder above is there, nothing is made in the place of a drive', async () => {
  const desk = await libraryDesk()
  const opened = await desk.open({ folder: join(desk.root, 'PENDRIVE', 'Kronika') })
  expect({ opened, names: await readdir(desk.root) }).toEqual({
    opened: { ok: false, refusal: { kind: 'folder-gone', drive: '' } },
    names: [],
  })
})

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)

test.each([
  ['library.json is cut short', 'library.json', 'damaged', (file: string) => writeFile(file, '{"shape":1,')],
  ['library.json is missing', 'library.json', 'lost', (file: string) => rm(file)],
  ['directory.json is empty', 'directory.json', 'damaged', (file: string) => writeFile(file, '')],
  ['directory.json is missing', 'directory.json', 'lost', (file: string) => rm(file)],
])(
  'when %s the library stays closed and the copy is offered; asked for, it is used',
  async (what, name, kind, spoil) => {
    const desk = await usedLibrary()
    await spoil(join(desk.folder, name))
    const before = await readdir(desk.folder)
    const refused = await desk.open()
    const untouched = await readdir(desk.folder)
    const library = valueIn(await desk.open({ fromCopies: true }))
    const left = what === 'directory.json is empty' ? { records: { inCopy: starterInstitutions.length, read: 0 } } : {}
    expect({
      refused,
      untouched,
      organisation: library.organisation.read().name,
      directory: library.directory.list().length,
      titles: (await library.list(everything)).rows.map(row => row.title.pl),
    }).toEqual({
      refused: { ok: false, refusal: { kind, file: name, copyFrom: time, ...left } },
      untouched: before,
      organisation: 'Klaster Narew',
      directory: starterInstitutions.length,
      titles: ['Kongres Morski'],
    })
  },
)

test('articles without a library.json, nor a copy of it, are not taken for a new library', async () => {
  const used = await usedLibrary()
  const desk = await libraryDesk()
  await mkdir(desk.folder)
  await cp(join(used.folder, 'articles'), join(desk.folder, 'articles'), { recursive: true })
  const refused = await desk.open()
  const untouched = await readdir(desk.folder)
  const library = valueIn(await desk.open({ fromCopies: true }))
  expect({ refused, untouched, titles: (await library.list(everything)).rows.map(row => row.title.pl) }).toEqual({
    refused: { ok: false, refusal: { kind: 'lost', file: 'library.json', copyFrom: null } },
    untouched: ['articles'],
    titles: ['Kongres Morski'],
  })
})

test('a library without an article yet is not begun anew either while its copy is there', async () => {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  await library.organisation.save({ ...noOrganisation, name: 'Klaster Narew' })
  await library.close()
  await valueIn(await desk.open()).close()
  await rm(join(desk.folder, 'library.json'))
  const refused = await desk.open()
  const again = valueIn(await desk.open({ fromCopies: true }))
  expect({ refused, organisation: again.organisation.read().name }).toEqual({
    refused: { ok: false, refusal: { kind: 'lost', file: 'library.json', copyFrom: time } },
    organisation: 'Klaster Narew',
  })
})

test('a library of a newer Kronika is refused as newer', async () => {
  const desk = await usedLibrary()
  const file = join(desk.folder, 'library.json')
  const newer = JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), shape: 3, minReader: 2 })
  await writeFile(file, newer)
  expect({ refused: await desk.open({ fromCopies: true }), content: await readFile(file, 'utf8') }).toEqual({
    refused: { ok: false, refusal: { kind: 'newer', file: 'library.json', shape: 3 } },
    content: newer,
  })
})

test.each([
  ['full', { free: 0 }, { kind: 'disk-full', drive: '', needBytes: 20_000_000 }],
  ['read-only', { readOnly: true }, { kind: 'read-only', drive: '' }],
])('a disk that is %s is said when the library is opened', async (_how, condition, refusal) => {
  const desk = await usedLibrary()
  const { disk, fs } = troubledDisk()
  Object.assign(disk, condition)
  const refused = await desk.open({ fs })
  Object.assign(disk, { free: Number.POSITIVE_INFINITY, readOnly: false })
  expect({ refused, later: (await desk.open({ fs })).ok }).toEqual({ refused: { ok: false, refusal }, later: true })
})

test('leftovers of a killed run are gone after the next opening', async () => {
  const desk = await usedLibrary()
  const rest = '.article.json.0123456789abcdef0123.tmp'
  await writeFile(join(desk.folder, 'articles', desk.id, rest), '{"sha')
  await writeFile(join(desk.folder, '.index.json.0123456789abcdef0123.tmp'), '')
  await mkdir(join(desk.folder, 'articles', '.k7h2p4v9x1.0123456789abcdef0123.tmp'))
  for (const beside of ['photos', 'attachments', 'history']) {
    await mkdir(join(desk.folder, 'articles', desk.id, beside), { recursive: true })
    await writeFile(join(desk.folder, 'articles', desk.id, beside, '.photo.0123456789abcdef0123.tmp'), '%PDF')
  }
  valueIn(await desk.open())
  const leftovers = async () => (await readdir(desk.folder, { recursive: true })).filter(name => name.endsWith('.tmp'))
  await expect.poll(leftovers).toEqual([])
})

test('the logo of the organisation is kept by content, and what is not a picture is refused by name', async () => {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  const file = async (name: string, content: Buffer) => {
    const path = join(desk.root, name)
    await writeFile(path, content)
    return { path, name, bytes: content.length, release: async () => undefined }
  }
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )
  const kept = await library.organisation.addLogo({ file: await file('logo.png', png) })
  const refused = await library.organisation.addLogo({ file: await file('logo.txt', Buffer.from('to nie jest obraz')) })
  const { logo } = library.organisation.read()
  expect({
    kept,
    refused,
    rendition: (await library.organisation.logoRendition(logo ?? ''))?.endsWith('-320.jpg'),
  }).toEqual({
    kept: { ok: true, value: { ...noOrganisation, logo: expect.stringMatching(/^[0-9a-f]{32}$/) } },
    refused: { ok: false, refusal: { kind: 'not-an-image', file: 'logo.txt' } },
    rendition: true,
  })
})
