import { Radio } from '@mantine/core'
import { officeAt } from '../../../shared/directory/officeAt.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { officeLine } from '../officeLine.ts'
import styles from './MergeDialog.module.css'

type Props = {
  readonly record: DirectoryRecord
  readonly records: readonly DirectoryRecord[]
  readonly kept: boolean
  readonly onKept: () => void
}

/** One of two records that are to be one; chosen, it is the one that stays. */
export function MergeSide({ record, records, kept, onKept }: Props) {
  const words = useWords()
  const language = useLanguage()
  const office = record.kind === 'person' ? officeAt(record, null) : null
  const about =
    record.kind === 'institution'
      ? record.short
      : office &&
        officeLine(
          office,
          records.find(({ id }) => id === office.institution),
        )
  const line = about && spoken(about, language)
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in it, drawn by Mantine
    <label className={`${styles.side} ${kept ? styles.kept : ''}`}>
      <Radio
        name="merge-stays"
        checked={kept}
        classNames={{ radio: styles.radio, icon: styles.dot }}
        onChange={onKept}
        data-autofocus={kept || undefined}
        aria-label={words('merge.keep', { name: recordName(record, language) })}
      />
      <span>
        <span className={styles.name}>{recordName(record, language)}</span>
        {line && line.text !== '' && (
          <span className={styles.quiet} lang={line.language}>
            {line.text}
          </span>
        )}
        {record.aliases.length > 0 && (
          <span className={styles.quiet}>{words('merge.also', { names: record.aliases.join(', ') })}</span>
        )}
        {record.kind === 'person' && (
          <span className={styles.quiet}>{words('merge.offices', { count: record.offices.length })}</span>
        )}
        <span className={styles.stays}>{kept && words('merge.staysHere')}</span>
      </span>
    </label>
  )
}
