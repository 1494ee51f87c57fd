import { expect, test } from 'vitest'
import { governors } from '../../../shared/directory/insertion/governors.ts'

test.each([
  ['Rozmowa z ', [['instrumental', 'genitive', '']]],
  ['w obecności ', [['genitive', '']]],
  ['Wystąpił z\u00a0', [['instrumental', 'genitive', '']]],
  [
    'z pełnomocnikiem do spraw innowacji ',
    [
      ['genitive', 'spraw innowacji'],
      ['instrumental', 'genitive', 'pełnomocnikiem do spraw innowacji'],
    ],
  ],
  ['Spotkanie z zarządem. Głos zabrał ', []],
  ['z prof. dr. hab. ', [['instrumental', 'genitive', 'prof dr hab']]],
  ['', []],
])('before "%s" these may govern', (before, expected) => {
  expect(governors(before).map(({ cases, between }) => [...cases, between.join(' ')])).toEqual(expected)
})
