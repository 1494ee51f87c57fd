import type { RecordFields } from './recordFields.ts'

/** Names of the fields that are not as they were. */
export function changedFields(before: RecordFields, now: RecordFields): ReadonlySet<string> {
  const then = new Map<string, unknown>(Object.entries(before))
  return new Set(
    Object.entries(now).flatMap(([name, value]) =>
      JSON.stringify(value) === JSON.stringify(then.get(name)) ? [] : [name],
    ),
  )
}
