import { fold } from '../../language/fold.ts'
import type { Language } from '../../language/language.ts'
import type { GrammaticalCase } from '../declension/grammaticalCases.ts'
import type { ExchangedField } from './exchangedRecord.ts'

/** Those that are only read stand in lists that others make: one name, one office. */
export type ColumnKey =
  | Exclude<ExchangedField, 'name' | 'short' | 'cases'>
  | `name.${Language}`
  | `short.${Language}`
  | `cases.${GrammaticalCase}`
  | 'wholeName'
  | 'position'
  | 'employer'

interface Column {
  readonly key: ColumnKey
  readonly field: ExchangedField
  readonly pl: string
  readonly en: string
  readonly also: readonly string[]
}

const column = (
  key: ColumnKey,
  field: ExchangedField,
  pl: string,
  en: string,
  also: readonly string[] = [],
): Column => ({
  key,
  field,
  pl,
  en,
  also,
})

/** What a file written here has, in this order. */
export const columns: readonly Column[] = [
  column('kind', 'kind', 'Wpis', 'Record', ['Kind', 'Type', 'Typ']),
  column('title', 'title', 'Tytuł przed nazwiskiem', 'Title before the name', ['Tytuł', 'Tytuł naukowy', 'Prefix']),
  column('given', 'given', 'Imiona', 'Given names', ['Imię', 'Given name', 'First name', 'Forename']),
  column('family', 'family', 'Nazwisko', 'Family name', ['Last name', 'Surname']),
  column('gender', 'gender', 'Płeć', 'Gender', ['Sex']),
  column('offices', 'offices', 'Funkcje', 'Offices'),
  column('name.pl', 'name', 'Nazwa', 'Polish name', ['Nazwa polska', 'Nazwa po polsku']),
  column('name.en', 'name', 'Nazwa angielska', 'English name', ['Nazwa po angielsku']),
  column('short.pl', 'short', 'Skrót', 'Polish abbreviation', ['Skrót polski', 'Abbreviation']),
  column('short.en', 'short', 'Skrót angielski', 'English abbreviation'),
  column('earlierNames', 'earlierNames', 'Wcześniejsze nazwy', 'Earlier names'),
  column('category', 'category', 'Rodzaj', 'Category', ['Kategoria']),
  column('parent', 'parent', 'Część instytucji', 'Part of'),
  column('aliases', 'aliases', 'Także jako', 'Also known as', ['Alias', 'Aliasy', 'Aliases']),
  column('cases.nominative', 'cases', 'Mianownik', 'Nominative'),
  column('cases.genitive', 'cases', 'Dopełniacz', 'Genitive'),
  column('cases.dative', 'cases', 'Celownik', 'Dative'),
  column('cases.accusative', 'cases', 'Biernik', 'Accusative'),
  column('cases.instrumental', 'cases', 'Narzędnik', 'Instrumental'),
  column('cases.locative', 'cases', 'Miejscownik', 'Locative'),
  column('cases.vocative', 'cases', 'Wołacz', 'Vocative'),
  column('extraForms', 'extraForms', 'Dodatkowe formy', 'Extra forms'),
  column('forbiddenForms', 'forbiddenForms', 'Nigdy tak', 'Never this'),
  column('link', 'link', 'Strona albo e-mail', 'Website or e-mail', [
    'Strona',
    'Strona internetowa',
    'WWW',
    'Website',
    'URL',
    'E-mail',
    'Adres e-mail',
  ]),
  column('note', 'note', 'Notatka', 'Note', ['Notatki', 'Uwagi', 'Notes']),
  column('id', 'id', 'Identyfikator', 'Identifier', ['Id']),
]

const onlyRead: readonly Column[] = [
  column('wholeName', 'family', 'Imię i nazwisko', 'Name', ['Full name', 'Osoba', 'Person']),
  column('position', 'offices', 'Funkcja', 'Office', ['Stanowisko', 'Position', 'Job title']),
  column('employer', 'offices', 'Instytucja', 'Institution', ['Organizacja', 'Firma', 'Company', 'Organisation']),
]

const plain = (heading: string): string =>
  fold(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byHeading: ReadonlyMap<string, ColumnKey> = new Map(
  [...columns, ...onlyRead].flatMap(({ key, pl, en, also }) => [pl, en, ...also].map(heading => [plain(heading), key])),
)

/** The column that a heading means, in Polish or English, whatever its case and diacritics; null for none of ours. */
export const columnOf = (heading: string): ColumnKey | null => byHeading.get(plain(heading)) ?? null

/** What a field is called in a file, and where something in it is told. */
export const fieldHeading = (field: ExchangedField, language: Language): string =>
  columns.find(one => one.field === field)?.[language] ?? field
