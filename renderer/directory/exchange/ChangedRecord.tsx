import { fieldHeading } from '../../../shared/directory/exchange/columns.ts'
import type { ExchangedField } from '../../../shared/directory/exchange/exchangedRecord.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'
import { localDay } from '../../i18n/moments.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import styles from './FilePlan.module.css'
import { fieldLines } from './fieldLines.ts'

type Props = {
  readonly before: DirectoryRecord
  readonly after: DirectoryRecord
  readonly changed: readonly ExchangedField[]
  readonly byId: ReadonlyMap<string, DirectoryRecord>
}

/** A record that a file changes: field by field what goes and what comes. */
export function ChangedRecord({ before, after, changed, byId }: Props) {
  const words = useWords()
  const language = useLanguage()
  const reader = { words, language, today: localDay(new Date()), byId }
  return (
    <li className={styles.record}>
      <span className={styles.name}>{recordName(before, language)}</span>
      <dl className={styles.fields}>
        {changed.map(field => {
          const was = fieldLines(before, field, reader)
          const becomes = fieldLines(after, field, reader)
          const gone = was.filter(line => !becomes.includes(line))
          const come = becomes.filter(line => !was.includes(line))
          return (
            <div key={field} className={styles.field}>
              <dt>{fieldHeading(field, language)}</dt>
              <dd>
                {gone.map(line => (
                  <del key={line} className={styles.gone}>
                    {line}
                  </del>
                ))}
                {come.length > 0 && (
                  <span className={styles.arrow} aria-hidden>
                    →
                  </span>
                )}
                {come.map(line => (
                  <ins key={line} className={styles.come}>
                    {line}
                  </ins>
                ))}
                {come.length === 0 && <span className={styles.empty}>{words('exchange.emptied')}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </li>
  )
}
