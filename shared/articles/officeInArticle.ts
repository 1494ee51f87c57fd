import { institutionNameAt } from '../directory/institutionNameAt.ts'
import { officeAt } from '../directory/officeAt.ts'
import type { Person } from '../directory/person.ts'
import type { DirectoryRecord } from '../directory/record.ts'
import { resolveRecord } from '../directory/resolveRecord.ts'
import { type Bilingual, unnamed } from '../language/language.ts'
import type { Participant, WrittenOffice } from './participant.ts'

type Records = ReadonlyMap<string, DirectoryRecord>

/** Written down where somebody held no office on the day. */
export const noOffice: WrittenOffice = { title: unnamed, institution: '', institutionName: unnamed }

const isEmpty = ({ pl, en }: Bilingual): boolean => pl.trim() === '' && en.trim() === ''

const isNone = ({ title, institutionName }: WrittenOffice): boolean => isEmpty(title) && isEmpty(institutionName)

/** The office that the directory knows for a day (null is today), as an item would write it down. */
export function officeInRecord(person: Pick<Person, 'offices'>, day: string | null, records: Records): WrittenOffice {
  const held = officeAt(person, day)
  if (!held) return noOffice
  const employer = resolveRecord(records, held.institution)
  if (employer?.kind !== 'institution') return { ...noOffice, title: held.title }
  const { name, short } = institutionNameAt(employer, day)
  const { pl, en } = isEmpty(name) ? short : name
  return { title: held.title, institution: employer.id, institutionName: { pl, en } }
}

/**
 * The office under which an item speaks of a person: what it has written down, else what the directory knows for the day of the item
 * (`dayOfArticle`; null is today). Null for none.
 */
export function officeInArticle(
  participant: Pick<Participant, 'office'> | null,
  person: Pick<Person, 'offices'>,
  day: string | null,
  records: Records,
): WrittenOffice | null {
  const office = participant?.office ?? officeInRecord(person, day, records)
  return isNone(office) ? null : office
}

const said = ({ title, institutionName }: WrittenOffice): string =>
  JSON.stringify([title.pl, title.en, institutionName.pl, institutionName.en].map(text => text.trim()))

/**
 * What the directory says now instead of what the item has written down; null where they agree, where nothing is written down, and
 * where somebody chose to leave it so.
 */
export function officeChangedTo(
  participant: Pick<Participant, 'office' | 'declined'> | null,
  person: Pick<Person, 'offices'>,
  day: string | null,
  records: Records,
): WrittenOffice | null {
  if (!participant?.office) return null
  const now = officeInRecord(person, day, records)
  const known = [participant.office, ...(participant.declined ? [participant.declined] : [])]
  return known.some(one => said(one) === said(now)) ? null : now
}
