import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import styles from './ArticleScreen.module.css'

/** Nothing for 200 ms, then the outline of two texts. */
export function OpeningArticle() {
  const words = useWords()
  const [late, setLate] = useState(false)
  useTimeout(() => setLate(true), 200, { autoInvoke: true })
  return (
    <main className={styles.opening} aria-busy="true">
      {late && (
        <>
          <span className="unseen" role="status">
            {words('article.opening')}
          </span>
          <div className={styles.header} />
          <div className={styles.openingSheets} aria-hidden>
            {['pl', 'en'].map(column => (
              <div key={column} className={styles.skeleton}>
                <i />
                <i />
                <i />
                <i />
              </div>
            ))}
          </div>
        </>
      )}
    </main>
  )
}
