import { addedReference } from '../addedRecords.ts'
import type { DirectoryRecord } from '../record.ts'
import { recordName } from '../recordName.ts'
import { resolveRecord } from '../resolveRecord.ts'
import type { ExchangedRecord, ExchangeProblem } from './exchangedRecord.ts'
import { namedAs } from './sameNamed.ts'

/** Which record a row is about: one of the directory, or one that is new under a reference. `byName`: its id is not known here. */
export type Target = { readonly row: ExchangedRecord; readonly id: string; readonly byName: boolean }

/**
 * Finds the record of each row: by its id, else by its name among those of its kind that no other id of the file means. A row without an
 * id joins the one that is new under its name; of several namesakes none is guessed.
 */
export function targetsOf(
  records: readonly DirectoryRecord[],
  rows: readonly ExchangedRecord[],
): { readonly targets: readonly Target[]; readonly problems: readonly ExchangeProblem[] } {
  const known = new Map(records.map(record => [record.id, record]))
  const byName = new Map<string, Set<string>>()
  const put = (names: readonly string[], id: string) => {
    for (const name of names) byName.set(name, (byName.get(name) ?? new Set()).add(id))
  }
  const keysOf = ({ record }: Pick<ExchangedRecord, 'record'>) => namedAs(record).map(name => `${record.kind} ${name}`)
  for (const record of records) {
    const lead = resolveRecord(known, record.id)
    if (lead) put(keysOf({ record }), lead.id)
  }
  const byId = (row: ExchangedRecord): string | null => {
    const lead = resolveRecord(known, row.id)
    return lead?.kind === row.record.kind ? lead.id : null
  }
  const taken = new Set(rows.flatMap(row => byId(row) ?? []))
  const newWithId = new Set<string>()
  const targets: Target[] = []
  const problems: ExchangeProblem[] = []
  let added = 0
  for (const row of rows) {
    const id = byId(row)
    if (id !== null) {
      targets.push({ row, id, byName: false })
      continue
    }
    const named = new Set(keysOf(row).flatMap(key => [...(byName.get(key) ?? [])]))
    // Another id is another one, unless nobody has come for the record yet.
    const open = [...named].filter(one => row.id === '' || (!taken.has(one) && !newWithId.has(one)))
    const [only] = open
    if (open.length > 1) {
      problems.push({
        line: row.line,
        field: null,
        kind: 'namesakes',
        text: recordName({ ...row.record, id: '' }, 'pl'),
      })
      continue
    }
    const target = only ?? addedReference(added++)
    if (row.id !== '') (only === undefined ? newWithId : taken).add(target)
    put(keysOf(row), target)
    targets.push({ row, id: target, byName: true })
  }
  return { targets, problems }
}
