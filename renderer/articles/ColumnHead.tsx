import { useCallback } from 'react'
import { wordsOfText } from '../../shared/document/wordCount.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './Columns.module.css'
import type { OpenVersion } from './openArticle.ts'
import { useAfterPause } from './useAfterPause.ts'

const names = { pl: 'article.language.pl', en: 'article.language.en' } as const

/** "Polski · 412 słów", counted in a pause of the writing. */
export function ColumnHead({ version }: { readonly version: OpenVersion }) {
  const words = useWords()
  const count = useCallback(() => {
    const { doc } = version.editor.state
    return wordsOfText(doc.textBetween(0, doc.content.size, '\n', '\n'))
  }, [version])
  const counted = useAfterPause(version.edits, count)
  return (
    <p className={styles.head}>
      <b>{words(names[version.language])}</b> · {words('article.words', { count: counted })}
    </p>
  )
}
