import { grammaticalCases } from '../declension/grammaticalCases.ts'
import type { Institution, NewInstitution } from '../institution.ts'
import type { NewPerson, Person } from '../person.ts'
import type { DirectoryRecord, NewRecord } from '../record.ts'
import { bilingual, said } from './said.ts'
import { withEarlierNames, withOffices } from './withItems.ts'

type Texts = readonly string[]

const union = (before: Texts, news: Texts): string[] => [
  ...before,
  ...new Set(news.filter(one => !before.includes(one))),
]

const formsOf = (before: NewRecord, news: NewRecord) => ({
  aliases: union(before.aliases, news.aliases),
  cases: Object.fromEntries(
    grammaticalCases.flatMap(one => {
      const form = said(news.cases[one] ?? '', before.cases[one] ?? '')
      return form === '' ? [] : [[one, form] as const]
    }),
  ),
  extraForms: union(before.extraForms, news.extraForms),
  forbiddenForms: union(before.forbiddenForms, news.forbiddenForms),
  link: said(news.link, before.link),
  note: said(news.note, before.note),
})

const personWith = (before: Person, news: NewPerson): Person => ({
  ...before,
  ...formsOf(before, news),
  given: said(news.given, before.given),
  family: said(news.family, before.family),
  title: said(news.title, before.title),
  gender: news.gender ?? before.gender,
  offices: withOffices(before.offices, news.offices),
})

const institutionWith = (before: Institution, news: NewInstitution): Institution => ({
  ...before,
  ...formsOf(before, news),
  name: bilingual(news.name, before.name),
  short: bilingual(news.short, before.short),
  earlierNames: withEarlierNames(before.earlierNames, news.earlierNames),
  category: news.category === 'other' ? before.category : news.category,
  parent: said(news.parent, before.parent),
})

/**
 * A record with what a file says of it. Where the file says nothing, and where it says less (an alias, an office the fewer), the record
 * stays as it is: what a file adds and changes can be seen, what it leaves out cannot. Both are of one kind, else `before` stays.
 */
export function withNews(before: DirectoryRecord, news: NewRecord): DirectoryRecord {
  if (before.kind === 'person' && news.kind === 'person') return personWith(before, news)
  if (before.kind === 'institution' && news.kind === 'institution') return institutionWith(before, news)
  return before
}
