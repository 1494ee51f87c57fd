import type { ArticleState } from '../../shared/articles/articleStates.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './StateMark.module.css'

/** The state of an article: a word on the wash of its pencil. */
export function StateMark({ state }: { readonly state: ArticleState }) {
  const words = useWords()
  return (
    <span data-state-mark className={`${styles.mark} ${styles[state]}`}>
      {words(`shell.state.${state}`)}
    </span>
  )
}
