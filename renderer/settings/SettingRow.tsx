import type { ReactNode } from 'react'
import styles from './SettingRow.module.css'

type Props = {
  readonly id: string
  readonly name: string
  readonly what: string
  /** Id of the field that the row names. A row of several controls is a group under its name instead. */
  readonly field?: string
  readonly children: ReactNode
}

/** One setting: what it is at the left, how it stands at the right. */
export function SettingRow({ id, name, what, field, children }: Props) {
  const content = (
    <>
      <div>
        {field ? (
          <label htmlFor={field} className={styles.name}>
            {name}
          </label>
        ) : (
          <span id={`${id}-name`} className={styles.name}>
            {name}
          </span>
        )}
        <p id={`${id}-what`} className={styles.what}>
          {what}
        </p>
      </div>
      <div className={styles.control}>{children}</div>
    </>
  )
  if (field) return <div className={styles.row}>{content}</div>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> cannot be laid out in two columns
    <div role="group" className={styles.row} aria-labelledby={`${id}-name`} aria-describedby={`${id}-what`}>
      {content}
    </div>
  )
}
