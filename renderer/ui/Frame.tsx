import type { ReactNode } from 'react'
import styles from './Frame.module.css'

type Props = { readonly nav: ReactNode; readonly children: ReactNode }

/** The library's frame: places at the left, one sheet of paper at the right. */
export const Frame = ({ nav, children }: Props) => (
  <div className={styles.frame}>
    {nav}
    <main className={styles.main}>{children}</main>
  </div>
)
