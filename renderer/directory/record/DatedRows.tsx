import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import styles from './RecordForm.module.css'

export type DatedRow = { readonly key: string; readonly from: string; readonly to: string }

type Props<Row> = {
  readonly title: string
  readonly none: string
  readonly rows: readonly Row[]
  readonly readOnly: boolean
  /** Rows in which something is wrong stand open. */
  readonly wrongRows: ReadonlySet<string>
  /** What a row says while it is closed, and what it is called. */
  readonly summary: (row: Row) => { readonly name: string; readonly now: boolean; readonly lines: ReactNode }
  readonly fields: (row: Row) => ReactNode
  readonly newRow: () => Row
  readonly onRows: (rows: readonly Row[]) => void
}

/** What somebody held or was called in the course of time, the newest first; one row after another opens to be changed. */
export function DatedRows<Row extends DatedRow>(props: Props<Row>) {
  const { title, none, rows, readOnly, wrongRows, summary, fields, newRow, onRows } = props
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())

  /** Once the rows stand as they were asked for. */
  const focusNext = (selector: string) =>
    requestAnimationFrame(() => {
      const target = list.current?.querySelector<HTMLElement>(selector) ?? list.current?.querySelector('button')
      target?.focus()
    })
  const open = (key: string) => {
    setOpened(before => new Set([...before, key]))
    focusNext(`[data-row="${key}"] input`)
  }
  const close = (key: string) => {
    setOpened(before => new Set([...before].filter(one => one !== key)))
    focusNext(`[data-row="${key}"] button`)
  }
  return (
    <section ref={list} className={styles.section} aria-label={title}>
      <div className={styles.headingLine}>
        <h3 className={styles.heading}>{title}</h3>
        {!readOnly && (
          <Button
            size="xs"
            variant="subtle"
            aria-label={words('record.rows.add', { what: title })}
            leftSection={<IconPlus size={14} stroke={1.6} />}
            onClick={() => {
              const row = newRow()
              onRows([row, ...rows])
              open(row.key)
            }}
          >
            {words('record.add')}
          </Button>
        )}
      </div>
      {rows.length === 0 && <p className={styles.hint}>{none}</p>}
      <ul className={styles.rows}>
        {rows.map((row, at) => {
          const { name, now, lines } = summary(row)
          const isOpen = !readOnly && (opened.has(row.key) || wrongRows.has(row.key))
          return (
            <li key={row.key} data-row={row.key} className={`${styles.row} ${now ? styles.now : ''}`}>
              {isOpen ? (
                // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is drawn with a box that its fields do not fill
                <div role="group" aria-label={name} className={styles.rowFields}>
                  {fields(row)}
                  <div className={styles.rowFoot}>
                    <Button
                      size="xs"
                      variant="subtle"
                      color="red"
                      aria-label={words('record.rows.remove', { name })}
                      onClick={() => {
                        onRows(rows.filter(one => one !== row))
                        focusNext(`[data-row="${(rows[at + 1] ?? rows[at - 1])?.key}"] button`)
                      }}
                    >
                      {words('record.remove')}
                    </Button>
                    <Button size="xs" onClick={() => close(row.key)}>
                      {words('record.rows.close')}
                    </Button>
                  </div>
                </div>
              ) : (
                <>
                  <div className={styles.rowLines}>{lines}</div>
                  {!readOnly && (
                    <ActionIcon
                      size={26}
                      aria-label={words('record.rows.change', { name })}
                      onClick={() => open(row.key)}
                    >
                      <IconPencil size={15} stroke={1.6} />
                    </ActionIcon>
                  )}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
