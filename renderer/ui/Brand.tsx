import styles from './Brand.module.css'

/** The mark (a long column and a short one) and the name. */
export const Brand = () => (
  <div className={styles.brand}>
    <svg viewBox="0 0 18 20" width={18} height={20} aria-hidden="true">
      <path d="M1 1h6.4v18H1z" fill="currentColor" />
      <path d="M10.6 1H17v10h-6.4z" fill="var(--red-mark)" />
    </svg>
    <span>Kronika</span>
  </div>
)
