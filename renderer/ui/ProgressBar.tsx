import styles from './ProgressBar.module.css'

type Props = {
  /** How far it is, in words. */
  readonly said: string
  readonly done: number
  /** 0 while it is not known. */
  readonly total: number
  /** For the place of the bar. */
  readonly className: string | undefined
}

/** How far long work is. */
export function ProgressBar({ said, done, total, className = '' }: Props) {
  return (
    <div
      className={`${styles.bar} ${className}`}
      role="progressbar"
      aria-label={said}
      aria-valuemin={0}
      aria-valuemax={total || 1}
      aria-valuenow={done}
    >
      <i style={{ width: `${total > 0 ? (done / total) * 100 : 0}%` }} />
    </div>
  )
}
