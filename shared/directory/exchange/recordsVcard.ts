import type { Bilingual } from '../../language/language.ts'
import type { Institution } from '../institution.ts'
import { officeAt } from '../officeAt.ts'
import type { Person } from '../person.ts'
import type { DirectoryRecord } from '../record.ts'
import { personName, recordName } from '../recordName.ts'
import { institutionLabel } from './institutionNames.ts'
import { escaped, folded } from './vcardText.ts'

type Line = string | null

const line = (name: string, value: string): Line => (value.trim() === '' ? null : `${name}:${escaped(value)}`)

/** The same in both languages; ALTID says that they are one. */
const inBoth = (name: string, { pl, en }: Bilingual): readonly Line[] => [
  line(`${name};LANGUAGE=pl;ALTID=1`, pl),
  line(`${name};LANGUAGE=en;ALTID=1`, en),
]

const isMail = (link: string): boolean => /^[^\s@:/]+@[^\s@:/]+$/u.test(link)

function linesOfPerson(person: Person, labelOf: (id: string) => string): readonly Line[] {
  const { given, family, title, gender } = person
  const office = officeAt(person, null)
  return [
    'KIND:individual',
    line('FN', `${title} ${personName(person)}`.trim()),
    `N:${escaped(family)};${escaped(given)};;${escaped(title)};`,
    gender && `GENDER:${gender.toUpperCase()}`,
    ...(office ? inBoth('TITLE', office.title) : []),
    office && line('ORG', office.institution && labelOf(office.institution)),
  ]
}

const linesOfInstitution = (institution: Institution): readonly Line[] => [
  'KIND:org',
  line('FN', recordName(institution, 'pl') || institution.short.pl || institution.short.en),
  ...inBoth('X-NAME', institution.name),
  ...inBoth('X-ABBREVIATION', institution.short),
]

/**
 * Records as cards (vCard 4.0, RFC 6350). A person has the office of today; earlier ones, cases and forms have no place in a card, and a
 * spreadsheet has them. `all` is the whole directory, which tells what institutions are called. A merged record is left out.
 */
export function recordsVcard(records: readonly DirectoryRecord[], all: readonly DirectoryRecord[]): string {
  const labelOf = institutionLabel(all)
  const cards = records
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map(record => [
      'BEGIN:VCARD',
      'VERSION:4.0',
      ...(record.kind === 'person' ? linesOfPerson(record, labelOf) : linesOfInstitution(record)),
      record.aliases.length > 0 ? `NICKNAME:${record.aliases.map(escaped).join(',')}` : null,
      line(isMail(record.link) ? 'EMAIL' : 'URL', record.link),
      line('NOTE', record.note),
      line('UID;VALUE=text', record.id),
      'END:VCARD',
    ])
  return cards.flatMap(card => card.flatMap(one => (one ? [folded(one)] : []))).join('')
}
