import { Button, Loader } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { spoken } from '../../i18n/spoken.ts'
import { useMoment } from '../../i18n/useMoment.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { useSaid } from '../../ui/useSaid.ts'
import styles from './Removal.module.css'
import { useHistoryHolding } from './useHistoryHolding.ts'

/** Where earlier versions still have the name, once all of them were read; that can be stopped. */
export function HistoryHeld({ id }: { readonly id: string }) {
  const words = useWords()
  const language = useLanguage()
  const when = useMoment()
  const { holding, stop } = useHistoryHolding(id)
  const timeOf = (from: string, to: string): string =>
    from === to ? when(from) : words('record.time.between', { from: when(from), to: when(to) })
  const place = useRef<HTMLDivElement>(null)
  const held = holding.kind === 'found' ? holding.held : null
  const sentence =
    held &&
    (held.articles.length > 0 ? words('removal.history', { count: held.articles.length }) : words('removal.noHistory'))
  useSaid(sentence)
  // The button that has gone leaves the keyboard with its dialog.
  useEffect(() => {
    if (holding.kind !== 'looking' && document.activeElement === document.body) place.current?.focus()
  }, [holding.kind])
  return (
    <div ref={place} className={styles.history} tabIndex={-1}>
      {holding.kind === 'looking' && (
        <p className={styles.looking}>
          <Loader size={14} /> {words('removal.looking')}
          <Button size="xs" variant="subtle" onClick={stop}>
            {words('removal.stop')}
          </Button>
        </p>
      )}
      {holding.kind === 'stopped' && <p>{words('removal.stopped')}</p>}
      {holding.kind === 'unreachable' && <p className={styles.warn}>{words('removal.unreachable')}</p>}
      {sentence && <p>{sentence}</p>}
      {held && held.articles.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard
        <ul className={styles.list} tabIndex={0} aria-label={words('removal.inHistory')}>
          {held.articles.map(({ id: article, title, snapshots, from, to }) => {
            const called = spoken(title, language)
            return (
              <li key={article}>
                <span className={styles.title} lang={called.language}>
                  {called.text || words('article.untitled')}
                </span>
                <span className={styles.facts}>
                  {words('removal.versions', { count: snapshots, when: timeOf(from, to) })}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {held && held.unreadable > 0 && (
        <p className={styles.warn}>{words('history.unreadable', { count: held.unreadable })}</p>
      )}
    </div>
  )
}
