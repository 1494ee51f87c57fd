import type { EarlierName } from '../../../shared/directory/institution.ts'
import type { DatedOffice } from '../../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import type { Bilingual } from '../../../shared/language/language.ts'
import { changedFields } from './changedFields.ts'
import { edgeTyped } from './edgeTyped.ts'
import { isBlank } from './isBlank.ts'
import { newestFirst } from './newestFirst.ts'
import type { EarlierNameFields, OfficeFields, RecordFields } from './recordFields.ts'
import { recordLink } from './recordLink.ts'
import { tidyCases } from './tidyCases.ts'

/**
 * `base` is what the rows of the form were made of, `known` the record that the form goes by, `saved` the form as it is on the disk,
 * `fields` the form as it is.
 */
export interface Edited {
  readonly base: DirectoryRecord
  readonly known: DirectoryRecord
  readonly saved: RecordFields
  readonly fields: RecordFields
}

const tidy = (text: string): string => text.trim().replace(/\s+/gu, ' ')

const tidyBoth = ({ pl, en }: Bilingual): Bilingual => ({ pl: tidy(pl), en: tidy(en) })

const tidyList = (list: readonly string[]): string[] => [...new Set(list.map(tidy).filter(text => text !== ''))]

const days = ({ from, to }: { readonly from: string; readonly to: string }, today: string) => ({
  from: edgeTyped(from, 'from', today),
  to: edgeTyped(to, 'to', today),
})

/** What a row was made of, for what this form knows nothing of. A new row was made of nothing. */
const rowOf = <Row>(rows: readonly Row[], key: string): Row | undefined => rows[Number(key)]

function officesOf(rows: readonly OfficeFields[], base: DirectoryRecord, today: string): DatedOffice[] {
  const before = base.kind === 'person' ? newestFirst(base.offices) : []
  const filled = rows.filter(({ title, institution }) => !isBlank(title) || institution !== '')
  return newestFirst(
    filled.map(row => ({
      ...rowOf(before, row.key),
      title: tidyBoth(row.title),
      institution: row.institution,
      ...days(row, today),
    })),
  )
}

function earlierNamesOf(rows: readonly EarlierNameFields[], base: DirectoryRecord, today: string): EarlierName[] {
  const before = base.kind === 'institution' ? newestFirst(base.earlierNames) : []
  const filled = rows.filter(({ name }) => !isBlank(name))
  return newestFirst(
    filled.map(row => ({
      ...rowOf(before, row.key),
      name: tidyBoth(row.name),
      short: tidyBoth(row.short),
      ...days(row, today),
    })),
  )
}

/**
 * The record to be saved: what was changed in the form, over the record as it is `now`, so that what somebody else has changed in
 * another field meanwhile stays. `today` is `YYYY-MM-DD`.
 */
export function editedRecord(
  { base, saved, fields }: Omit<Edited, 'known'>,
  now: DirectoryRecord,
  today: string,
): DirectoryRecord {
  const changed = changedFields(saved, fields)
  const either = <Value>(name: string, mine: Value, theirs: Value): Value => (changed.has(name) ? mine : theirs)
  const forms = {
    aliases: either('aliases', tidyList(fields.aliases), now.aliases),
    cases: either('cases', tidyCases(fields.cases), now.cases),
    extraForms: either('extraForms', tidyList(fields.extraForms), now.extraForms),
    forbiddenForms: either('forbiddenForms', tidyList(fields.forbiddenForms), now.forbiddenForms),
    link: either('link', recordLink(fields.link) ?? '', now.link),
    note: either('note', fields.note.trim(), now.note),
  }
  if (now.kind === 'person' && fields.kind === 'person')
    return {
      ...now,
      given: either('given', tidy(fields.given), now.given),
      family: either('family', tidy(fields.family), now.family),
      title: either('title', tidy(fields.title), now.title),
      gender: either('gender', fields.gender, now.gender),
      offices: either('offices', officesOf(fields.offices, base, today), now.offices),
      ...forms,
    }
  if (now.kind === 'institution' && fields.kind === 'institution')
    return {
      ...now,
      name: either('name', tidyBoth(fields.name), now.name),
      short: either('short', tidyBoth(fields.short), now.short),
      earlierNames: either('earlierNames', earlierNamesOf(fields.earlierNames, base, today), now.earlierNames),
      category: either('category', fields.category, now.category),
      parent: either('parent', fields.parent, now.parent),
      ...forms,
    }
  throw new Error(`a record does not change its kind: ${now.id}`)
}
