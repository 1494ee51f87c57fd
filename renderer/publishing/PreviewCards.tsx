import type { Language } from '../../shared/language/language.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { useWords } from '../i18n/useWords.ts'
import { addressOf } from '../ui/place.ts'
import { useReach } from '../ui/reach.ts'
import styles from './Preview.module.css'
import { cutAtWord, type PageCard, pageCard, shownBySearch } from './pageCard.ts'

/** How the page will look in a search engine and where its link is shared. */
export function PreviewCards({ source, language }: { readonly source: PageSource; readonly language: Language }) {
  const words = useWords()
  const { mediaAddress } = useReach()
  const card = pageCard(source, language)
  const host = card.address?.[0]
  return (
    <aside className={styles.side} aria-label={words('publishing.cards')} data-region tabIndex={-1}>
      <h2 className={styles.sideTitle}>
        {words('publishing.searchCard')}
        <span className={styles.sideLanguage}>{language.toUpperCase()}</span>
      </h2>
      <div className={styles.search} lang={language}>
        {card.address && <p className={styles.crumbs}>{card.address.join(' › ')}</p>}
        <p className={styles.found}>{cutAtWord(card.title, shownBySearch.title)}</p>
        {card.description !== '' && (
          <p className={styles.says}>{cutAtWord(card.description, shownBySearch.description)}</p>
        )}
      </div>
      <dl className={styles.lengths}>
        <Length label={words('publishing.searchTitle')} text={card.title} limit={shownBySearch.title} />
        <Length
          label={words('publishing.searchDescription')}
          text={card.description}
          limit={shownBySearch.description}
        />
      </dl>
      {card.address === null && (
        <p className={styles.note}>
          {words('publishing.cardWithoutAddress')}{' '}
          <a href={addressOf({ kind: 'settings', section: 'organisation' })}>{words('publishing.toSettings')}</a>
        </p>
      )}
      <h2 className={styles.sideTitle}>{words('publishing.shareCard')}</h2>
      <div className={styles.share} lang={language}>
        {card.cover && (
          <img
            className={styles.cover}
            src={mediaAddress(source.article.id, card.cover.id, 1024)}
            alt={card.cover.alt[language]}
          />
        )}
        <p className={styles.shareTitle}>{card.title}</p>
        {host && <p className={styles.shareHost}>{host}</p>}
      </div>
      {card.cover === null && <p className={styles.note}>{words('publishing.cardWithoutPhoto')}</p>}
    </aside>
  )
}

type LengthProps = { readonly label: string; readonly text: PageCard['title']; readonly limit: number }

function Length({ label, text, limit }: LengthProps) {
  const words = useWords()
  const count = text.length
  const sentence =
    count === 0
      ? words('publishing.searchNone')
      : words(count > limit ? 'publishing.charactersMany' : 'publishing.characters', { count, limit })
  return (
    <div data-long={count > limit}>
      <dt>{label}</dt>
      <dd>{sentence}</dd>
    </div>
  )
}
