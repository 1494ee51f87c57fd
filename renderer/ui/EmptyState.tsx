import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = {
  readonly title: string
  readonly children?: ReactNode
  readonly picture?: ReactNode
}

/** What stands where a list or a text would be: a title, a sentence, and what can be done. */
export function EmptyState({ title, children, picture }: Props) {
  return (
    <section className={styles.empty}>
      <div className={styles.inside}>
        {picture}
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </section>
  )
}
