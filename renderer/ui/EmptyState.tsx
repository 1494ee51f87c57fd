import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = {
  readonly title: string
  readonly children?: ReactNode
  readonly picture?: ReactNode
  /** The only thing in the window, so that its title is the title of the page. */
  readonly alone?: true
}

/** What stands where a list or a text would be: a title, a sentence, and what can be done. */
export function EmptyState({ title, children, picture, alone }: Props) {
  const Heading = alone ? 'h1' : 'h2'
  return (
    <section className={styles.empty}>
      <div className={styles.inside}>
        {picture}
        <Heading className={styles.title}>{title}</Heading>
        {children}
      </div>
    </section>
  )
}
