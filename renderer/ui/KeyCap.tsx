import styles from './KeyCap.module.css'

/** A key or a chord as it is printed on the keyboard: "Ctrl+F". */
export const KeyCap = ({ keys }: { readonly keys: string }) => <kbd className={styles.cap}>{keys}</kbd>
