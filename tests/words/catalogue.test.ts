import { expect, test } from 'vitest'
import { everyEn as en } from '../../shared/words/everyEn.ts'
import { everyPl as pl } from '../../shared/words/everyPl.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { baseOf, formOf, placeholdersOf } from './sentences.ts'

const catalogues = { pl, en } as const
const both = Object.entries(catalogues)

const keysOf = (catalogue: Readonly<Record<string, string>>) => [...new Set(Object.keys(catalogue).map(baseOf))].sort()

test('every sentence is said in Polish and in English', () => {
  expect(keysOf(en)).toEqual(keysOf(pl))
})

test('every counted sentence has exactly the plural forms of its language', () => {
  const wrong = both.flatMap(([language, catalogue]) => {
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()
    const forms = Map.groupBy(
      Object.keys(catalogue).filter(key => formOf(key) !== null),
      baseOf,
    )
    return [...forms]
      .filter(([, keys]) => keys.map(formOf).sort().join() !== wanted.join())
      .map(([base, keys]) => `${language}: ${base} has ${keys.map(formOf).join(', ')}`)
  })
  expect(wrong).toEqual([])
})

test('a counted sentence is counted in both languages, and no other sentence stands under its name', () => {
  const counted = (catalogue: object) => [
    ...new Set(
      Object.keys(catalogue)
        .filter(key => formOf(key) !== null)
        .map(baseOf),
    ),
  ]
  expect(counted(en).sort()).toEqual(counted(pl).sort())
  expect(both.flatMap(([, catalogue]) => counted(catalogue).filter(base => base in catalogue))).toEqual([])
})

test('both languages put the same facts into a sentence', () => {
  const facts = (catalogue: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      keysOf(catalogue).map(base => [
        base,
        [
          ...new Set(
            Object.entries(catalogue)
              .filter(([key]) => baseOf(key) === base)
              .flatMap(([, sentence]) => placeholdersOf(sentence)),
          ),
        ].sort(),
      ]),
    )
  expect(facts(en)).toEqual(facts(pl))
})

test('every plural form names the same facts; only "one" may leave the number out', () => {
  const wrong = both.flatMap(([language, catalogue]) =>
    Object.entries<string>(catalogue)
      .filter(([key]) => formOf(key) !== null)
      .filter(([key, sentence]) => {
        const other = Object.entries<string>(catalogue).find(([one]) => one === `${baseOf(key)}_other`)?.[1] ?? ''
        const without = (list: string[]) => list.filter(name => formOf(key) !== 'one' || name !== 'count').join()
        return without(placeholdersOf(sentence)) !== without(placeholdersOf(other))
      })
      .map(([key]) => `${language}: ${key}`),
  )
  expect(wrong).toEqual([])
})

test('photos are counted as each language counts, fractions included', () => {
  const counted = (language: 'pl' | 'en') =>
    [1, 2, 5, 12, 22, 25, 1.5].map(count => wordsIn(language)('library.photos', { count }))
  expect({ pl: counted('pl'), en: counted('en') }).toEqual({
    pl: ['1 zdjęcie', '2 zdjęcia', '5 zdjęć', '12 zdjęć', '22 zdjęcia', '25 zdjęć', '1.5 zdjęcia'],
    en: ['1 photo', '2 photos', '5 photos', '12 photos', '22 photos', '25 photos', '1.5 photos'],
  })
})
