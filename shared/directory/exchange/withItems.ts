import { fold } from '../../language/fold.ts'
import type { Bilingual } from '../../language/language.ts'
import type { EarlierName } from '../institution.ts'
import type { DatedOffice } from '../person.ts'
import { isSameValue } from './isSameValue.ts'
import { bilingual, said } from './said.ts'

const same = (one: string, other: string): boolean => fold(one.trim()) === fold(other.trim())

const meets = (one: string | null, other: string | null): boolean => one === null || other === null || one === other

const blank = (text: string): boolean => text.trim() === ''

/** Of one name in both languages: equal where both say it, and equal somewhere unless both are empty. */
function agree(one: Bilingual, other: Bilingual): boolean {
  const pairs = [
    [one.pl, other.pl],
    [one.en, other.en],
  ] as const
  const told = pairs.filter(([a, b]) => !blank(a) && !blank(b))
  const empty = (name: Bilingual) => blank(name.pl) && blank(name.en)
  return told.every(([a, b]) => same(a, b)) && (told.length > 0 || (empty(one) && empty(other)))
}

/** Puts what is new into the item that it is about, or at the end. */
function withItems<T>(
  before: readonly T[],
  news: readonly T[],
  isSame: (one: T, other: T) => boolean,
  join: (one: T, news: T) => T,
): T[] {
  const items = [...before]
  for (const item of news) {
    const exact = items.some(one => isSameValue(one, item))
    const at = exact ? -1 : items.findIndex(one => isSame(one, item))
    const known = items[at]
    if (known !== undefined) items[at] = join(known, item)
    else if (!exact) items.push(item)
  }
  return items
}

/** The same title at the same institution, unless it began on two days: somebody came back. */
const isSameOffice = (one: DatedOffice, other: DatedOffice): boolean =>
  agree(one.title, other.title) &&
  (one.institution === other.institution || one.institution === '' || other.institution === '') &&
  meets(one.from, other.from)

const withOffice = (office: DatedOffice, news: DatedOffice): DatedOffice => ({
  ...office,
  title: bilingual(news.title, office.title),
  institution: said(news.institution, office.institution),
  from: news.from ?? office.from,
  to: news.to ?? office.to,
})

const isSameEarlierName = (one: EarlierName, other: EarlierName): boolean =>
  agree(one.name, other.name) && meets(one.from, other.from) && meets(one.to, other.to)

const withEarlierName = (earlier: EarlierName, news: EarlierName): EarlierName => ({
  ...earlier,
  name: bilingual(news.name, earlier.name),
  short: bilingual(news.short, earlier.short),
  from: news.from ?? earlier.from,
  to: news.to ?? earlier.to,
})

export const withOffices = (before: readonly DatedOffice[], news: readonly DatedOffice[]): DatedOffice[] =>
  withItems(before, news, isSameOffice, withOffice)

export const withEarlierNames = (before: readonly EarlierName[], news: readonly EarlierName[]): EarlierName[] =>
  withItems(before, news, isSameEarlierName, withEarlierName)
