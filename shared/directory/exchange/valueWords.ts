import { fold } from '../../language/fold.ts'
import { type Language, languages } from '../../language/language.ts'
import { record as en } from '../../words/en/record.ts'
import { record as pl } from '../../words/pl/record.ts'
import { type InstitutionCategory, institutionCategories } from '../institutionCategories.ts'

/** Words of a file that stand for one value: how each language writes it first, then what else is read. */
type ValueWords<T extends string> = readonly {
  readonly value: T
  readonly words: Readonly<Record<Language, string>>
  readonly also: readonly string[]
}[]

const catalogues = { pl, en }

export const kinds: ValueWords<'person' | 'institution'> = [
  { value: 'person', words: { pl: 'osoba', en: 'person' }, also: ['individual'] },
  {
    value: 'institution',
    words: { pl: 'instytucja', en: 'institution' },
    also: ['organizacja', 'firma', 'org', 'company'],
  },
]

export const genders: ValueWords<'m' | 'f'> = [
  { value: 'f', words: { pl: 'k', en: 'f' }, also: ['kobieta', 'female', 'woman'] },
  { value: 'm', words: { pl: 'm', en: 'm' }, also: ['mężczyzna', 'male', 'man'] },
]

export const categories: ValueWords<InstitutionCategory> = institutionCategories.map(value => ({
  value,
  words: { pl: catalogues.pl[`record.category.${value}`], en: catalogues.en[`record.category.${value}`] },
  also: [value],
}))

export const wordOf = <T extends string>(all: ValueWords<T>, value: T, language: Language): string =>
  all.find(one => one.value === value)?.words[language] ?? value

/** In either language, whatever its case and diacritics. */
export const valueFor = <T extends string>(all: ValueWords<T>, word: string): T | null =>
  all.find(({ words, also }) =>
    [...languages.map(one => words[one]), ...also].some(one => fold(one) === fold(word.trim())),
  )?.value ?? null
