// biome-ignore-all lint/a11y/useSemanticElements: a <table> needs all its rows in the page, and here only those in sight are
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the row it is on
import { useWords } from '../i18n/useWords.ts'
import styles from './ArticleGrid.module.css'

const columns = ['date', 'cover', 'article', 'versions', 'gallery', 'state', 'menu'] as const
const unseen: readonly (typeof columns)[number][] = ['date', 'cover', 'menu']

/** The names of the columns; those that a look explains are there only for a screen reader. */
export function GridHead() {
  const words = useWords()
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {columns.map(column => (
        <span key={column} role="columnheader">
          <span className={unseen.includes(column) ? 'unseen' : undefined}>{words(`library.column.${column}`)}</span>
        </span>
      ))}
    </div>
  )
}
