import { expect, test } from 'vitest'
import { addressOf, type Place, placeOf } from '../../renderer/ui/place.ts'

const places: readonly Place[] = [
  { kind: 'library' },
  { kind: 'directory', record: null },
  { kind: 'directory', record: 'um-mazowieckie' },
  { kind: 'trash' },
  { kind: 'article', id: 'k3f9x2m8qp' },
  { kind: 'settings', section: 'general' },
  { kind: 'settings', section: 'organisation' },
  { kind: 'settings', section: 'library' },
]

test('a reload returns to the same place', () => {
  expect(places.map(place => placeOf(addressOf(place)))).toEqual(places)
})

test('the addresses are those that people see', () => {
  expect(places.map(addressOf)).toEqual([
    '#/',
    '#/osoby',
    '#/osoby/um-mazowieckie',
    '#/kosz',
    '#/artykul/k3f9x2m8qp',
    '#/ustawienia',
    '#/ustawienia/organizacja',
    '#/ustawienia/biblioteka',
  ])
})

test('an address that names no place leads to the library', () => {
  const strangers = [
    '',
    '#',
    '#/artykul/',
    '#/artykul/../../etc',
    '#/artykul/ŻÓŁW12',
    '#/ustawienia/hasla',
    '#/kosz/1',
    '#/osoby/Żółw',
    '#/osoby/parp/1',
  ]
  expect(strangers.map(placeOf)).toEqual(strangers.map(() => ({ kind: 'library' })))
})
