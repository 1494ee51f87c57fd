import type { ReactNode } from 'react'
import styles from './Frame.module.css'

type Props = {
  readonly nav: ReactNode
  /** What the user has to know whatever is on the sheet. */
  readonly message?: ReactNode
  readonly children: ReactNode
}

/** The library's frame: places at the left, one sheet of paper at the right. */
export const Frame = ({ nav, message, children }: Props) => (
  <div className={styles.frame}>
    {nav}
    <main className={styles.main}>
      {message && <div className={styles.message}>{message}</div>}
      {children}
    </main>
  </div>
)
