import { expect, test } from 'vitest'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { valueIn } from '../articles/sections.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { directoryDesk, person, speaker } from './desk.ts'

const prezes = { pl: 'prezes', en: 'president' }
const director = { pl: 'dyrektorka laboratorium', en: 'head of laboratory' }

/** Łucja as `rekord1`, and as somebody else wrote her name, with another office, as `rekord2`. */
async function twice() {
  const desk = await directoryDesk()
  const store = valueIn(await desk.open())
  const łucja = valueIn(await store.add(speaker))
  const other = valueIn(await store.add(newPerson('Ł. Wąs-Gżegżółka', prezes, 'paih')))
  desk.told.length = 0
  const now = (id: string) => store.list().find(record => record.id === id)
  return { ...desk, store, łucja, other, now }
}

test('an edited record takes the place of the one there, also at the next start', async () => {
  const { store, łucja, open, told } = await twice()
  const edited = { ...łucja, note: 'prosi o telefon przed publikacją', link: 'https://lab.example/' }
  const updated = await store.update({ record: edited })
  const next = valueIn(await open())
    .list()
    .find(({ id }) => id === łucja.id)
  expect({ updated, next, told }).toEqual({ updated: { ok: true, value: edited }, next: edited, told: ['changed'] })
})

test('nobody is edited who is not there, or who is something else there', async () => {
  const { store, told } = await twice()
  const missing = { ...newPerson('Jan Kos'), id: 'nikt' }
  const parp = { ...newPerson('Jan Parp'), id: 'parp' }
  expect([await store.update({ record: missing }), await store.update({ record: parp }), told]).toEqual([
    { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
    { ok: false, refusal: { kind: 'missing', id: 'parp' } },
    [],
  ])
})

test('a merged record stays, leads to the other one, and gives it the names and the offices that it lacks', async () => {
  const { store, łucja, other, now, told } = await twice()
  const merged = await store.merge({ id: other.id, into: łucja.id })
  expect({ merged, into: now(łucja.id), gone: now(other.id), told }).toEqual({
    merged: { ok: true, value: null },
    into: {
      ...łucja,
      aliases: ['Ł. Wąs-Gżegżółka'],
      offices: [
        { title: director, institution: 'parp', from: null, to: null },
        { title: prezes, institution: 'paih', from: null, to: null },
      ],
    },
    gone: { ...other, mergedInto: łucja.id },
    told: ['changed'],
  })
})

test('a merged institution gives its names, its abbreviation and its earlier names', async () => {
  const desk = await directoryDesk()
  const store = valueIn(await desk.open())
  const earlier = { name: { pl: 'Port Rzeczny', en: '' }, short: { pl: 'PR', en: '' }, from: null, to: '2019-12-31' }
  const port = valueIn(await store.add(newInstitution({ pl: 'Port Narew', en: 'Narew Port' }, { pl: 'PN', en: 'PN' })))
  const other = valueIn(
    await store.add({
      ...newInstitution({ pl: 'Port  Narew', en: 'The Port of Narew' }, { pl: 'PoN', en: '' }),
      earlierNames: [earlier],
    }),
  )
  valueIn(await store.merge({ id: other.id, into: port.id }))
  expect(store.list().find(({ id }) => id === port.id)).toEqual({
    ...port,
    aliases: ['The Port of Narew', 'PoN'],
    earlierNames: [earlier],
  })
})

test('what was merged twice leads to the end of the way', async () => {
  const { store, łucja, other, now } = await twice()
  const third = valueIn(await store.add(person('Lucja Wąs')))
  valueIn(await store.merge({ id: other.id, into: łucja.id }))
  valueIn(await store.merge({ id: third.id, into: other.id }))
  expect([now(third.id)?.mergedInto, now(łucja.id)?.aliases]).toEqual([łucja.id, ['Ł. Wąs-Gżegżółka', 'Lucja Wąs']])
})

test('nobody is merged into himself, into an institution, in a circle, or into nobody', async () => {
  const { store, łucja, other, told } = await twice()
  valueIn(await store.merge({ id: other.id, into: łucja.id }))
  told.length = 0
  const into = (id: string, target: string) => store.merge({ id, into: target })
  expect([
    await into(łucja.id, łucja.id),
    await into(łucja.id, 'parp'),
    await into(łucja.id, other.id),
    await into(łucja.id, 'nikt'),
    await into('nikt', łucja.id),
    told,
  ]).toEqual([
    { ok: false, refusal: { kind: 'not-mergeable', id: łucja.id, into: łucja.id } },
    { ok: false, refusal: { kind: 'not-mergeable', id: łucja.id, into: 'parp' } },
    { ok: false, refusal: { kind: 'not-mergeable', id: łucja.id, into: other.id } },
    { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
    { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
    [],
  ])
})

test('a record stands for itself again once it is unmerged, and what the other gained stays', async () => {
  const { store, łucja, other, now } = await twice()
  valueIn(await store.merge({ id: other.id, into: łucja.id }))
  const unmerged = await store.unmerge({ id: other.id })
  expect([unmerged, now(other.id), now(łucja.id)?.aliases, await store.unmerge({ id: 'nikt' })]).toEqual([
    { ok: true, value: null },
    other,
    ['Ł. Wąs-Gżegżółka'],
    { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
  ])
})

test('a window that did not know of the merging does not undo it by saving', async () => {
  const { store, łucja, other, now } = await twice()
  valueIn(await store.merge({ id: other.id, into: łucja.id }))
  valueIn(await store.update({ record: { ...other, note: 'z wizytówki' } }))
  valueIn(await store.update({ record: { ...łucja, mergedInto: other.id } }))
  expect([now(other.id), now(łucja.id)]).toEqual([{ ...other, note: 'z wizytówki', mergedInto: łucja.id }, łucja])
})

test('what came out of a file is written at once, or not at all', async () => {
  const { store, łucja, now, told, onDisk } = await twice()
  const edited = { ...łucja, note: 'z listy gości' }
  const nobody = { ...łucja, id: 'nikt' }
  const before = (await onDisk()).directory.length
  const refused = await store.apply({ add: [person('Jan Wąs')], update: [edited, nobody] })
  const untouched = (await onDisk()).directory.length - before
  const applied = await store.apply({ add: [person('Jan Wąs'), person('Ewa Linde')], update: [edited] })
  expect({
    refused,
    untouched,
    applied,
    edited: now(łucja.id),
    written: (await onDisk()).directory.slice(-2),
    told,
  }).toEqual({
    refused: { ok: false, refusal: { kind: 'missing', id: 'nikt' } },
    untouched: 0,
    applied: {
      ok: true,
      value: {
        added: [
          { ...person('Jan Wąs'), id: 'rekord4' },
          { ...person('Ewa Linde'), id: 'rekord5' },
        ],
        updated: 1,
      },
    },
    edited,
    written: ['rekord4', 'rekord5'],
    told: ['changed'],
  })
})

test('a full disk leaves the records as they were, whatever was done with them', async () => {
  const { open, łucja, other } = await twice()
  const { disk, fs } = troubledDisk()
  const store = valueIn(await open(fs))
  const before = store.list()
  disk.free = 0
  const refused = [
    await store.update({ record: { ...łucja, note: 'z wizytówki' } }),
    await store.merge({ id: other.id, into: łucja.id }),
    await store.apply({ add: [person('Jan Wąs')], update: [] }),
  ]
  expect([refused.map(one => (one.ok ? null : one.refusal.kind)), store.list()]).toEqual([
    ['disk-full', 'disk-full', 'disk-full'],
    before,
  ])
})
