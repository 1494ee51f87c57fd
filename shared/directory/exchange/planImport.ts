import type { DirectoryRecord, NewRecord } from '../record.ts'
import { resolveRecord } from '../resolveRecord.ts'
import type { ExchangedField, ExchangedRecord, ExchangeProblem } from './exchangedRecord.ts'
import { findInstitution, institutionsOf, type NamedInstitution } from './institutionNames.ts'
import { isSameValue } from './isSameValue.ts'
import { withoutNames } from './sameNamed.ts'
import { targetsOf } from './targets.ts'
import { withNews } from './withNews.ts'

interface PlannedUpdate {
  readonly before: DirectoryRecord
  readonly after: DirectoryRecord
  readonly changed: readonly ExchangedField[]
}

/** What reading a file would do with the directory. An institution that is added with others is named by `addedReference`. */
export interface ImportPlan {
  readonly add: readonly NewRecord[]
  readonly update: readonly PlannedUpdate[]
  /** How many rows say nothing new. */
  readonly same: number
  readonly problems: readonly ExchangeProblem[]
}

/** Compares what a file says with the directory. Nothing is deleted, and nothing is emptied. */
export function planImport(records: readonly DirectoryRecord[], rows: readonly ExchangedRecord[]): ImportPlan {
  const { targets, problems: unclear } = targetsOf(records, rows)
  const problems = [...unclear]
  const inFile: NamedInstitution[] = targets.flatMap(({ row: { record }, id }) =>
    record.kind === 'institution' ? [{ id, institution: record }] : [],
  )
  /** In the file an institution may be named by the id that it has there. */
  const inFileById = new Map(
    targets.flatMap(({ row, id }) => (row.record.kind === 'institution' && row.id !== '' ? [[row.id, id]] : [])),
  )
  const find = findInstitution(inFile, institutionsOf(records))
  const before = new Map(records.map(record => [record.id, record]))
  const after = new Map<string, DirectoryRecord>()
  let same = 0
  for (const { row, id, byName } of targets) {
    const now = after.get(id) ?? before.get(id)
    const idOf = (field: ExchangedField, name: string): string => {
      if (name.trim() === '') return ''
      const found = inFileById.get(name) ?? find(name)
      if (found === null) problems.push({ line: row.line, field, kind: 'unknown-institution', text: name })
      return (now && namedBefore(now, found)) ?? found ?? ''
    }
    const news = withIds(row.record, idOf)
    const next = now ? withNews(now, byName ? withoutNames(news, now) : news) : { ...news, id }
    if (now && isSameValue(now, next)) same += 1
    after.set(id, next)
  }
  /** The record may name an institution by the id of one that was merged into it since. */
  function namedBefore(now: DirectoryRecord, found: string | null): string | undefined {
    const ids = now.kind === 'person' ? now.offices.map(({ institution }) => institution) : [now.parent]
    return found === null ? undefined : ids.find(one => resolveRecord(before, one)?.id === found)
  }
  const edited = [...after.values()]
  return {
    add: edited.filter(({ id }) => !before.has(id)).map(({ id: _, ...added }) => added),
    update: edited.flatMap(one => updateOf(before.get(one.id), one)),
    same,
    problems: problems.toSorted((one, other) => one.line - other.line),
  }
}

function withIds(record: NewRecord, idOf: (field: ExchangedField, name: string) => string): NewRecord {
  return record.kind === 'person'
    ? {
        ...record,
        offices: record.offices.map(office => ({ ...office, institution: idOf('offices', office.institution) })),
      }
    : { ...record, parent: idOf('parent', record.parent) }
}

const personFields = ['title', 'given', 'family', 'gender', 'offices'] as const
const institutionFields = ['name', 'short', 'earlierNames', 'category', 'parent'] as const
const allFields = ['aliases', 'cases', 'extraForms', 'forbiddenForms', 'link', 'note'] as const

function updateOf(before: DirectoryRecord | undefined, after: DirectoryRecord): readonly PlannedUpdate[] {
  if (!before) return []
  const fields: readonly ExchangedField[] = [
    ...(after.kind === 'person' ? personFields : institutionFields),
    ...allFields,
  ]
  const changed = fields.filter(field => !isSameValue(before[field], after[field]))
  return changed.length === 0 ? [] : [{ before, after, changed }]
}
