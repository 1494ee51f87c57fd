import type { RecordForm } from './recordForm.ts'

/** Keys of the rows in which something is wrong. */
export const wrongRows = (
  { wrong }: Pick<RecordForm, 'wrong'>,
  rows: readonly { readonly key: string }[],
): ReadonlySet<string> =>
  new Set(
    rows.map(({ key }) => key).filter(row => (['words', 'from', 'to'] as const).some(field => wrong({ field, row }))),
  )
