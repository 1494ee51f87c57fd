import { type Bilingual, type Language, otherLanguage } from '../../../shared/language/language.ts'
import type { WordKey } from '../../../shared/words/words.ts'
import { localDay } from '../../i18n/moments.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import type { DatedRow } from './DatedRows.tsx'
import styles from './RecordForm.module.css'
import { timeInWords } from './timeInWords.ts'

type Props = {
  readonly row: DatedRow
  readonly texts: Bilingual
  /** What is said where one language is missing. */
  readonly missing: Readonly<Record<Language, WordKey>>
  /** It lasts today. */
  readonly now: boolean
}

/** A row that is closed: when, what in the reader's language, and under it the same in the other one. */
export function LinesOf({ row, texts, missing, now }: Props) {
  const words = useWords()
  const language = useLanguage()
  const first = spoken(texts, language)
  const second = otherLanguage(first.language)
  const time = timeInWords(words, row, language, localDay(new Date()))
  return (
    <>
      <div className={styles.time}>
        {time || words('record.time.none')}
        {now && <span className={styles.nowMark}>{words('record.time.now')}</span>}
      </div>
      <div lang={first.language}>{first.text}</div>
      {texts[second].trim() ? (
        texts[second] !== first.text && (
          <div className={styles.hint} lang={second}>
            {texts[second]}
          </div>
        )
      ) : (
        <div className={styles.wanting}>{words(missing[second])}</div>
      )}
    </>
  )
}
