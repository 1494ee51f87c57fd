// biome-ignore-all lint/a11y/useSemanticElements: a <table> needs all its rows in the page, and here only those in sight are
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the row it is on
import { IconBuilding, IconUser } from '@tabler/icons-react'
import { memo } from 'react'
import type { DatedOffice } from '../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { personName } from '../../shared/directory/recordName.ts'
import { type Bilingual, type Language, otherLanguage } from '../../shared/language/language.ts'
import type { WordKey } from '../../shared/words/words.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { officeLine } from './officeLine.ts'
import styles from './RecordCells.module.css'

const noName = { pl: 'directory.noPolishName', en: 'directory.noEnglishName' } as const
const noOffice = { pl: 'directory.noPolishOffice', en: 'directory.noEnglishOffice' } as const

type Props = {
  readonly record: DirectoryRecord
  readonly office: DatedOffice | null
  readonly employer: DirectoryRecord | undefined
}

/** One person or institution in both languages: the reader's first, and what is missing in the other. */
export const RecordCells = memo(function RecordCells({ record, office, employer }: Props) {
  const words = useWords()
  const language = useLanguage()
  const drawn = { size: 18, stroke: 1.6, 'aria-hidden': true } as const
  return (
    <>
      <div role="gridcell" className={styles.kind}>
        {record.kind === 'person' ? <IconUser {...drawn} /> : <IconBuilding {...drawn} />}
        <span className="unseen">{words(`directory.kind.${record.kind}`)}</span>
      </div>
      <div role="gridcell" className={styles.cell}>
        {record.kind === 'person' ? (
          <div className={styles.name}>{personName(record)}</div>
        ) : (
          <Lines texts={record.name} language={language} missing={noName} firstClass={styles.name} />
        )}
      </div>
      <div role="gridcell" className={styles.cell}>
        {record.kind === 'institution' && <Lines texts={record.short} language={language} firstClass={styles.first} />}
      </div>
      <div role="gridcell" className={styles.cell}>
        {office && (
          <Lines
            texts={officeLine(office, employer)}
            language={language}
            missing={noOffice}
            firstClass={styles.first}
          />
        )}
      </div>
    </>
  )
})

type LinesProps = {
  readonly texts: Bilingual
  readonly language: Language
  /** What is said where one language is missing; left out where that is no lack. */
  readonly missing?: Readonly<Record<Language, WordKey>>
  readonly firstClass: string | undefined
}

/** A text in the reader's language, and under it the same in the other one, where it differs. */
function Lines({ texts, language, missing, firstClass }: LinesProps) {
  const words = useWords()
  const first = texts[language].trim() ? language : otherLanguage(language)
  const second = otherLanguage(first)
  if (!texts[first].trim()) return null
  const lacks = !texts[second].trim()
  return (
    <>
      <div className={firstClass} lang={first} title={texts[first]}>
        {texts[first]}
      </div>
      {lacks
        ? missing && <div className={`${styles.other} ${styles.wanting}`}>{words(missing[second])}</div>
        : texts[second] !== texts[first] && (
            <div className={styles.other} lang={second} title={texts[second]}>
              {texts[second]}
            </div>
          )}
    </>
  )
}
