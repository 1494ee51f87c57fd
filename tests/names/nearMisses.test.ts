import { expect, test } from 'vitest'
import { nearMisses } from '../../shared/directory/mentions/nearMisses.ts'
import type { Language } from '../../shared/language/language.ts'
import { houseIndex } from './errorsIn.ts'

/** "wierzba: Ryszard Wirzba → Ryszard Wierzba" */
const corrections = (paragraphs: readonly string[], language: Language = 'pl'): readonly string[] =>
  nearMisses(houseIndex, paragraphs, language).map(
    ({ paragraph, from, to, ids, right }) => `${ids.join('|')}: ${paragraphs[paragraph]?.slice(from, to)} → ${right}`,
  )

test('a misspelt family name beside a given name that fits is offered right, in the same case', () => {
  expect(
    corrections([
      'Nagrodę wręczono Krystianowi Bezdziakwoi.',
      'Głos zabrał Szymon Gorski, a po nim Joanna Lis-Zawadzak.',
      'Podziękowano Danucie Mokrzyckej i Oldze Nowak.',
      'Wystąpiła BARBARA SOWINSKA z Krosna.',
      'List od Güntera Krüggera i od Günthera Krüggera odczytano.',
    ]),
  ).toEqual([
    'bezdziak: Krystianowi Bezdziakwoi → Krystianowi Bezdziakowi',
    'gorski: Szymon Gorski → Szymon Górski',
    'lis: Joanna Lis-Zawadzak → Joanna Lis-Zawadzka',
    'mokrzycka: Danucie Mokrzyckej → Danucie Mokrzyckiej',
    'sowinska: BARBARA SOWINSKA → BARBARA SOWIŃSKA',
    'kruger: Günthera Krüggera → Günthera Krügera',
  ])
})

test('a misspelt family name alone is offered after the full name, also in another paragraph', () => {
  expect(
    corrections([
      'Bezdziek przyszedł pierwszy.',
      'Gości powitał Krystian Bezdziak.',
      'Zdaniem Bezdiaka rynek rośnie, dodaje Bezdizak.',
    ]),
  ).toEqual(['bezdziak: Bezdiaka → Bezdziaka', 'bezdziak: Bezdizak → Bezdziak'])
})

test('a word of the dictionary, another person’s name and a right form are no misspellings', () => {
  expect(
    corrections([
      'Głos zabrał Ryszard Wierzbicki, potem Ryszard Wierzbą dyrygował.',
      'Paweł Orzech i Grzegorz Krok to inni ludzie.',
      'Leon Mokrzycki i Danuta Mokrzycka przyszli razem, Anna Bezdziaka nie widziała.',
      'Antonio Rosso przyjechał z Włoch.',
      'Przyszli Krystian. Bezdzika nie zna nikt.',
    ]),
  ).toEqual([])
})

test('in English a name without its Polish letters is offered with them', () => {
  expect(corrections(['Szymon Gorski opened the fair. Barbara Sowinska’s team won.'], 'en')).toEqual([
    'gorski: Szymon Gorski → Szymon Górski',
    'sowinska: Barbara Sowinska → Barbara Sowińska',
  ])
})
