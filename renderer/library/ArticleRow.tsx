// biome-ignore-all lint/a11y/useSemanticElements: a <table> needs all its rows in the page, and here only those in sight are
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the row it is on
import { IconPhoto } from '@tabler/icons-react'
import { memo } from 'react'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import { dayInParts, localDay } from '../i18n/moments.ts'
import { spoken } from '../i18n/spoken.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useReach } from '../ui/reach.ts'
import { StateMark } from '../ui/StateMark.tsx'
import styles from './ArticleRow.module.css'
import { changedLine } from './changedLine.ts'
import { eventLine } from './eventLine.ts'

type Props = {
  readonly row: ArticleSummary
  readonly now: Date
}

/** What one article is, in six cells; the row around them belongs to the list. */
export const ArticleRow = memo(function ArticleRow({ row, now }: Props) {
  const words = useWords()
  const language = useLanguage()
  const title = spoken(row.title, language)
  const event = eventLine(row.event, words, language)
  const date = dayInParts(row.event.from ?? localDay(new Date(row.updatedAt)), now, language)
  return (
    <>
      <div role="gridcell" className={styles.date}>
        <b>{date.day}</b>
        <span>{date.month}</span>
        {date.year && <span>{date.year}</span>}
      </div>
      <div role="gridcell" className={styles.cover}>
        <Cover row={row} />
      </div>
      <div role="gridcell" className={styles.article}>
        {title.text.trim() ? (
          <div className={styles.title} lang={title.language}>
            {title.text}
          </div>
        ) : (
          <div className={`${styles.title} ${styles.untitled}`}>{words('library.untitled')}</div>
        )}
        {event && <div className={styles.event}>{event}</div>}
      </div>
      <div role="gridcell" className={styles.versions}>
        <span className={styles.language}>PL</span>
        <span>
          {row.pl.words > 0 ? words('library.words', { count: row.pl.words }) : words('library.emptyVersion')}
        </span>
        <span className={styles.language}>EN</span>
        <span className={row.en.words > 0 ? undefined : styles.quiet}>
          {row.en.words > 0 ? words('library.words', { count: row.en.words }) : words('library.noVersion')}
        </span>
      </div>
      <div role="gridcell" className={styles.gallery}>
        <Gallery row={row} />
      </div>
      <div role="gridcell" className={styles.state}>
        <StateMark state={row.state} />
        <div className={styles.changed}>{changedLine(row.updatedAt, now, words, language)}</div>
      </div>
    </>
  )
})

function Cover({ row }: { readonly row: ArticleSummary }) {
  const { mediaAddress } = useReach()
  if (!row.cover) return <IconPhoto size={16} stroke={1.6} aria-hidden />
  return <img src={mediaAddress(row.id, row.cover, 320)} alt="" loading="lazy" decoding="async" draggable={false} />
}

function Gallery({ row }: { readonly row: ArticleSummary }) {
  const words = useWords()
  if (row.photos === 0) return <span className={styles.quiet}>{words('library.noPhotos')}</span>
  return (
    <>
      <div>{words('library.photos', { count: row.photos })}</div>
      {row.photosWithoutAlt > 0 ? (
        <div className={styles.wanting}>{words('library.withoutAlt', { number: row.photosWithoutAlt })}</div>
      ) : (
        <div className={styles.quiet}>{words('library.altComplete')}</div>
      )}
    </>
  )
}
