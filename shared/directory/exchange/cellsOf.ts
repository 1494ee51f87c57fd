import type { Bilingual, Language } from '../../language/language.ts'
import { grammaticalCases } from '../declension/grammaticalCases.ts'
import type { Institution } from '../institution.ts'
import type { Person } from '../person.ts'
import type { DirectoryRecord } from '../record.ts'
import type { ColumnKey } from './columns.ts'
import { datedLine } from './datedLine.ts'
import { lineOfParts } from './partsOfLine.ts'
import { categories, genders, kinds, wordOf } from './valueWords.ts'

type Cells = Readonly<Partial<Record<ColumnKey, string>>>

/** How an institution is named in the file, by its id. */
export type LabelOf = (id: string) => string

const inLines = (texts: readonly string[]): string =>
  texts
    .filter(text => text !== '')
    .map(text => lineOfParts([text]))
    .join('\n')

const offices = ({ offices }: Person, labelOf: LabelOf): string =>
  offices
    .map(({ title, institution, ...term }) =>
      datedLine(term, lineOfParts([title.pl, title.en, institution && labelOf(institution)])),
    )
    .join('\n')

const earlierNames = ({ earlierNames }: Institution): string =>
  earlierNames
    .map(({ name, short, ...term }) => datedLine(term, lineOfParts([name.pl, name.en, short.pl, short.en])))
    .join('\n')

const both = <Key extends 'name' | 'short'>(key: Key, { pl, en }: Bilingual) => ({
  [`${key}.pl`]: pl,
  [`${key}.en`]: en,
})

const ofPerson = (person: Person, language: Language, labelOf: LabelOf): Cells => ({
  title: person.title,
  given: person.given,
  family: person.family,
  gender: person.gender === null ? '' : wordOf(genders, person.gender, language),
  offices: offices(person, labelOf),
})

const ofInstitution = (institution: Institution, language: Language, labelOf: LabelOf): Cells => ({
  ...both('name', institution.name),
  ...both('short', institution.short),
  earlierNames: earlierNames(institution),
  category: institution.category === 'other' ? '' : wordOf(categories, institution.category, language),
  parent: institution.parent && labelOf(institution.parent),
})

/** What the row of a record says, by column. */
export function cellsOf(record: DirectoryRecord, language: Language, labelOf: LabelOf): Cells {
  return {
    ...(record.kind === 'person' ? ofPerson(record, language, labelOf) : ofInstitution(record, language, labelOf)),
    ...Object.fromEntries(grammaticalCases.map(one => [`cases.${one}`, record.cases[one] ?? ''])),
    id: record.id,
    kind: wordOf(kinds, record.kind, language),
    aliases: inLines(record.aliases),
    extraForms: inLines(record.extraForms),
    forbiddenForms: inLines(record.forbiddenForms),
    link: record.link,
    note: record.note,
  }
}
