import { IconArrowsMoveVertical, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './CompareView.module.css'

const shapes = {
  changed: IconPencil,
  moved: IconArrowsMoveVertical,
  added: IconPlus,
  removed: IconMinus,
} as const
export type RowKind = keyof typeof shapes

type Props = {
  readonly kind: RowKind
  /** What happened here, in words. */
  readonly said: string
  /** What can be done with the old state. */
  readonly acts: ReactNode
  readonly left: ReactNode
  readonly right: ReactNode
}

/** A change: what it is, in shape and words, over the two states. Next and previous change stop here. */
export function CompareRow({ kind, said, acts, left, right }: Props) {
  const Shape = shapes[kind]
  return (
    <article className={styles.row} data-kind={kind} data-change tabIndex={-1} aria-label={said}>
      <header className={styles.rowHead}>
        <Shape className={styles.shape} size={14} stroke={1.8} aria-hidden />
        <span className={styles.said}>{said}</span>
        <span className={styles.acts}>{acts}</span>
      </header>
      <div className={styles.cell}>{left}</div>
      <div className={styles.cell}>{right}</div>
    </article>
  )
}
