import { useWords } from '../../i18n/useWords.ts'
import type { DatedRow } from './DatedRows.tsx'
import { EdgeField } from './EdgeField.tsx'
import styles from './RecordForm.module.css'
import type { RecordForm } from './recordForm.ts'

type Props = {
  readonly form: RecordForm
  readonly row: DatedRow
  readonly onEdge: (part: { readonly from: string } | { readonly to: string }) => void
}

/** From when to when: either may be left open. */
export function EdgeFields({ form, row, onEdge }: Props) {
  const words = useWords()
  const from = { field: 'from', row: row.key } as const
  const to = { field: 'to', row: row.key } as const
  return (
    <div className={styles.pair}>
      <EdgeField
        label={words('article.day.from')}
        edge="from"
        text={row.from}
        error={form.wrong(from)}
        readOnly={form.readOnly}
        onText={text => onEdge({ from: text })}
        onLeft={() => form.onLeft(from)}
      />
      <EdgeField
        label={words('article.day.to')}
        edge="to"
        text={row.to}
        error={form.wrong(to)}
        readOnly={form.readOnly}
        onText={text => onEdge({ to: text })}
        onLeft={() => form.onLeft(to)}
      />
    </div>
  )
}
