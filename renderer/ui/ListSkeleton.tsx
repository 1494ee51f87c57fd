import styles from './ListSkeleton.module.css'

const rows = [62, 48, 70, 54, 66, 44, 58, 50]

/** The shape of the list while it is asked for. It shows after 200 ms, so a quick answer never flickers. */
export const ListSkeleton = () => (
  <div className={styles.list} aria-hidden>
    {rows.map(width => (
      <div key={width} className={styles.row}>
        <span className={styles.cover} />
        <span className={styles.line} style={{ width: `${width}%` }} />
      </div>
    ))}
  </div>
)
