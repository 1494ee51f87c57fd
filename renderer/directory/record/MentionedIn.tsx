import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import type { Language } from '../../../shared/language/language.ts'
import { dayInParts } from '../../i18n/moments.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Message } from '../../ui/Message.tsx'
import { addressOf } from '../../ui/place.ts'
import { useReferences } from '../useReferences.ts'
import styles from './MentionedIn.module.css'
import form from './RecordForm.module.css'

const shortDay = (day: string, language: Language): string => {
  const parts = dayInParts(day, new Date(), language)
  return [parts.day, parts.month, parts.year].join(' ').trim()
}

/** *Gdzie wspomniano*: the articles that name somebody, and what they were then. */
export function MentionedIn({ record }: { readonly record: DirectoryRecord }) {
  const words = useWords()
  const language = useLanguage()
  const found = useReferences(record.id)
  const articles = found.data?.articles ?? []
  return (
    <section className={form.section} aria-label={words('record.mentioned')}>
      <h3 className={form.heading}>
        {words('record.mentioned')} {articles.length > 0 && <span className={styles.count}>{articles.length}</span>}
      </h3>
      {found.isPending && <p className={form.hint}>{words('record.mentioned.looking')}</p>}
      {found.isError && <p className={form.hint}>{words('record.mentioned.failed')}</p>}
      {found.data && articles.length === 0 && <p className={form.hint}>{words('record.mentioned.none')}</p>}
      {articles.length > 0 && (
        <ul className={styles.list}>
          {articles.map(({ id, title, day, trashed, places, office }) => {
            const called = spoken(title, language)
            const then = office && spoken(office, language)
            return (
              <li key={id} className={styles.article}>
                <span className={styles.day}>{day ? shortDay(day, language) : words('record.mentioned.noDay')}</span>
                <span className={styles.title}>
                  {trashed ? (
                    <span lang={called.language}>{called.text || words('article.untitled')}</span>
                  ) : (
                    <a href={addressOf({ kind: 'article', id })} lang={called.language}>
                      {called.text || words('article.untitled')}
                    </a>
                  )}
                  {trashed && <span className={styles.then}>{words('record.mentioned.inTrash')}</span>}
                  {then && then.text !== '' && (
                    <span className={styles.then} lang={then.language}>
                      {then.text}
                    </span>
                  )}
                </span>
                <span className={styles.places}>
                  {words('record.mentioned.places', { pl: places.pl, en: places.en })}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {found.data && found.data.records.length > 0 && <Records records={found.data.records} />}
      {found.data && found.data.unreadable > 0 && (
        <Message tone="ochre">{words('record.mentioned.unreadable', { count: found.data.unreadable })}</Message>
      )}
    </section>
  )
}

/** Records that name this one: offices held there, parts of it, what was merged into it. */
function Records({ records }: { readonly records: readonly { readonly id: string; readonly name: string }[] }) {
  const words = useWords()
  return (
    <>
      <h4 className={styles.sub}>{words('record.namedIn')}</h4>
      <ul className={styles.records}>
        {records.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf({ kind: 'directory', record: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
