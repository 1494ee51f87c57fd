import { expect, test } from 'vitest'
import { addressTrouble, isWebsite, wholeAddress } from '../../renderer/settings/addressTrouble.ts'
import { addressPattern } from '../../shared/settings/settingsShape.ts'

const patterns = [
  '',
  'https://narew.example/{slug}/',
  'http://narew.example/aktualnosci/{slug}',
  'narew.example/{slug}',
  'https://narew.example',
  'https://narew.example/',
  'https:///{slug}',
  'https://narew.example/nasze aktualności/{slug}',
  'ftp://narew.example/{slug}',
]

test('what is wrong with a pattern is named', () => {
  expect(patterns.map(addressTrouble)).toEqual([
    null,
    null,
    null,
    'no-scheme',
    'no-path',
    'no-slug',
    'no-scheme',
    'space',
    'no-scheme',
  ])
})

test('the field and the disk judge a pattern alike', () => {
  expect(patterns.map(pattern => addressTrouble(pattern) === null)).toEqual(
    patterns.map(pattern => addressPattern.safeParse(pattern).success),
  )
})

test('an address typed as it is spoken becomes whole', () => {
  expect(
    ['narew.example', ' www.narew.example/pl ', 'https://narew.example', 'Klaster Narew', ''].map(wholeAddress),
  ).toEqual(['https://narew.example', 'https://www.narew.example/pl', 'https://narew.example', 'Klaster Narew', ''])
})

test('a website is a whole web address or nothing yet', () => {
  expect(['', 'https://narew.example', 'Klaster Narew', 'mailto:biuro@narew.example'].map(isWebsite)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
