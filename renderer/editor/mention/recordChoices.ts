import type { MentionKind } from '../../../shared/document/marks/mention.ts'
import type { RecordRow } from '../records.ts'

export type RecordChoice = { readonly id: string } & (
  | { readonly kind: 'record'; readonly row: RecordRow }
  | { readonly kind: 'new'; readonly of: MentionKind; readonly label: string }
)

/** Those who fit, and after the first letter the two ways to make somebody new. */
export function recordChoices(
  found: readonly RecordRow[],
  query: string,
  labels: (text: string) => Readonly<Record<MentionKind, string>>,
): readonly RecordChoice[] {
  const known = found.map((row): RecordChoice => ({ kind: 'record', id: row.id, row }))
  if (query === '') return known
  const label = labels(query)
  const fresh = (of: MentionKind): RecordChoice => ({ kind: 'new', id: `new ${of}`, of, label: label[of] })
  return [...known, fresh('person'), fresh('institution')]
}
