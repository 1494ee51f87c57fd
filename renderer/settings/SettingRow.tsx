import type { ReactNode } from 'react'
import styles from './SettingRow.module.css'

type Props = {
  readonly name: string
  readonly what: string
  /** Id of the one control this row names; without it the row is a group. */
  readonly control?: string
  readonly id: string
  readonly children: ReactNode
}

/** One setting: what it is at the left, how it stands at the right. */
export function SettingRow({ name, what, control, id, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> cannot be laid out in two columns
    <div className={styles.row} role="group" aria-labelledby={`${id}-name`}>
      <div>
        <label id={`${id}-name`} htmlFor={control} className={styles.name}>
          {name}
        </label>
        <p id={`${id}-what`} className={styles.what}>
          {what}
        </p>
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  )
}
