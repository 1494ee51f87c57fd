import type { RecordReferences } from '../../../shared/contract/directory.ts'
import { dayInWords } from '../../../shared/language/dayInWords.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import styles from './Removal.module.css'

/** The articles and records that name somebody, after a sentence that says so, in a box that scrolls where they are many. */
export function ReferenceList({ found, lead }: { readonly found: RecordReferences; readonly lead: string }) {
  const words = useWords()
  const language = useLanguage()
  const { articles, records, unreadable } = found
  return (
    <>
      <p>{lead}</p>
      {articles.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard
        <ul className={styles.list} tabIndex={0} aria-label={words('record.mentioned')}>
          {articles.map(({ id, title, day, state, trashed }) => {
            const called = spoken(title, language)
            const facts = [
              day && dayInWords(day, language),
              trashed ? words('record.mentioned.inTrash') : words(`shell.state.${state}`),
            ]
            return (
              <li key={id}>
                <span className={styles.title} lang={called.language}>
                  {called.text || words('article.untitled')}
                </span>
                <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
              </li>
            )
          })}
        </ul>
      )}
      {records.length > 0 && (
        <p>{words('removal.records', { count: records.length, names: records.map(({ name }) => name).join(', ') })}</p>
      )}
      {unreadable > 0 && <p className={styles.warn}>{words('record.mentioned.unreadable', { count: unreadable })}</p>}
    </>
  )
}
