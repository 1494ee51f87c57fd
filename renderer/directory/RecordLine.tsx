// biome-ignore-all lint/a11y/useSemanticElements: a <table> needs all its rows in the page, and here only those in sight are
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the row it is on
import { IconBuilding, IconUser } from '@tabler/icons-react'
import { memo } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import type { Bilingual } from '../../shared/language/language.ts'
import { spoken } from '../i18n/spoken.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import styles from './RecordCells.module.css'

type Props = {
  readonly record: DirectoryRecord
  /** The office of today, or the abbreviation. */
  readonly about: Bilingual
  /** Something typed into it is not saved. */
  readonly unsaved: boolean
}

/** A record in the narrow list beside an open one. */
export const RecordLine = memo(function RecordLine({ record, about, unsaved }: Props) {
  const words = useWords()
  const language = useLanguage()
  const drawn = { size: 16, stroke: 1.6, 'aria-hidden': true } as const
  const line = spoken(about, language)
  return (
    <>
      <div role="gridcell" className={styles.kind}>
        {record.kind === 'person' ? <IconUser {...drawn} /> : <IconBuilding {...drawn} />}
        <span className="unseen">{words(`directory.kind.${record.kind}`)}</span>
      </div>
      <div role="gridcell" className={styles.cell}>
        <div className={styles.line}>{recordName(record, language)}</div>
        {unsaved ? (
          <div className={`${styles.other} ${styles.wanting}`}>{words('record.changed')}</div>
        ) : (
          line.text !== '' && (
            <div className={styles.other} lang={line.language}>
              {line.text}
            </div>
          )
        )}
      </div>
    </>
  )
})
