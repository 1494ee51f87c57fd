import { edgeTyped } from './edgeTyped.ts'
import { isBlank } from './isBlank.ts'
import type { EarlierNameFields, OfficeFields, RecordFields } from './recordFields.ts'
import { recordLink } from './recordLink.ts'

/** Where something is wrong: a field of the record, or of one row of it, by the row's key. */
export type FieldPlace =
  | { readonly field: 'name' | 'link' | 'parent' }
  | { readonly field: 'from' | 'to' | 'words'; readonly row: string }

export type FieldProblem = FieldPlace & {
  readonly kind: 'no-name' | 'no-words' | 'no-day' | 'ends-before' | 'no-link' | 'part-of-itself'
}

const hasText = (texts: { readonly pl: string; readonly en: string }): boolean => !isBlank(texts)

type Row = OfficeFields | EarlierNameFields

function rowProblems(row: Row, today: string): readonly FieldProblem[] {
  const named = 'title' in row ? hasText(row.title) || row.institution !== '' : hasText(row.name)
  const dated = row.from.trim() !== '' || row.to.trim() !== ''
  const short = 'short' in row && hasText(row.short)
  const words: readonly FieldProblem[] =
    !named && (dated || short) ? [{ field: 'words', row: row.key, kind: 'no-words' }] : []
  const edges = (['from', 'to'] as const).map(edge => ({
    edge,
    typed: row[edge].trim(),
    day: edgeTyped(row[edge], edge, today),
  }))
  const unknown = edges
    .filter(({ typed, day }) => typed !== '' && day === null)
    .map(({ edge }): FieldProblem => ({ field: edge, row: row.key, kind: 'no-day' }))
  const [from, to] = edges
  const backwards: readonly FieldProblem[] =
    from?.day && to?.day && to.day < from.day ? [{ field: 'to', row: row.key, kind: 'ends-before' }] : []
  return [...words, ...unknown, ...backwards]
}

/** All that keeps a record from being saved, in the order of the form. `today` is `YYYY-MM-DD`; `id` that of the record. */
export function fieldProblems(fields: RecordFields, id: string, today: string): readonly FieldProblem[] {
  const nameless = fields.kind === 'person' ? `${fields.given}${fields.family}`.trim() === '' : isBlank(fields.name)
  const name: readonly FieldProblem[] = nameless ? [{ field: 'name', kind: 'no-name' }] : []
  const rows = fields.kind === 'person' ? fields.offices : fields.earlierNames
  const parent: readonly FieldProblem[] =
    fields.kind === 'institution' && fields.parent === id ? [{ field: 'parent', kind: 'part-of-itself' }] : []
  const link: readonly FieldProblem[] =
    fields.link.trim() !== '' && recordLink(fields.link) === null ? [{ field: 'link', kind: 'no-link' }] : []
  return [...name, ...parent, ...rows.flatMap(row => rowProblems(row, today)), ...link]
}
