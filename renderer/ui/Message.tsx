import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Message.module.css'

const shapes = {
  red: IconAlertCircle,
  ochre: IconAlertTriangle,
  slate: IconInfoCircle,
  green: IconCircleCheck,
} as const

type Props = {
  readonly tone: keyof typeof shapes
  readonly children: ReactNode
  /** Buttons, at the end of the line. */
  readonly actions?: ReactNode
}

/** A message in place, for what lasts; a red one is a refusal and is read out at once. */
export function Message({ tone, children, actions }: Props) {
  const Shape = shapes[tone]
  return (
    <div className={`${styles.message} ${styles[tone]}`} role={tone === 'red' ? 'alert' : undefined}>
      <Shape className={styles.shape} size={16} stroke={1.6} aria-hidden />
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
