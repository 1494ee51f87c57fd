import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { changedFields } from './changedFields.ts'
import type { Edited } from './editedRecord.ts'
import { fieldsOf } from './recordFields.ts'

const text = (value: unknown): string | undefined => JSON.stringify(value)

/** A form over the record as it is `now`: what was changed elsewhere and not here is shown as it has become. */
export function rebased<Form extends Edited>(form: Form, now: DirectoryRecord): Form {
  const mine = changedFields(form.saved, form.fields)
  const known = new Map(Object.entries(form.known))
  const theirs = new Map(Object.entries(now))
  const fresh = Object.entries(fieldsOf(now)).filter(
    ([name]) => !mine.has(name) && text(known.get(name)) !== text(theirs.get(name)),
  )
  if (fresh.length === 0) return form
  const news = Object.fromEntries(fresh)
  return {
    ...form,
    base: { ...form.base, ...Object.fromEntries(fresh.map(([name]) => [name, theirs.get(name)])) },
    known: now,
    saved: { ...form.saved, ...news },
    fields: { ...form.fields, ...news },
  }
}
