import { useSyncExternalStore } from 'react'
import { useWords } from '../i18n/useWords.ts'
import styles from './ArticleScreen.module.css'
import type { OpenArticle } from './openArticle.ts'

/** The Polish title, or the English one while there is no other. Draws only when the title changes. */
export function ArticleTitle({ article: { texts, anyEdit } }: { readonly article: OpenArticle }) {
  const words = useWords()
  const polish = useSyncExternalStore(anyEdit.subscribe, () => texts.pl.editor.state.doc.firstChild?.textContent ?? '')
  const english = useSyncExternalStore(anyEdit.subscribe, () => texts.en.editor.state.doc.firstChild?.textContent ?? '')
  const title = polish.trim() || english.trim()
  return (
    <h1 className={styles.title} title={title} lang={polish.trim() || !english.trim() ? undefined : 'en'}>
      {title || <span className={styles.untitled}>{words('article.untitled')}</span>}
    </h1>
  )
}
