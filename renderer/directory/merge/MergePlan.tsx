import { gainsOfMerge } from '../../../shared/directory/gainsOfMerge.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'
import { listInWords } from '../../i18n/listInWords.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { ReferenceList } from '../removal/ReferenceList.tsx'
import { useReferences } from '../useReferences.ts'
import styles from './MergeDialog.module.css'
import { MergeSide } from './MergeSide.tsx'

type Props = {
  readonly pair: readonly [DirectoryRecord, DirectoryRecord]
  readonly kept: DirectoryRecord
  readonly gone: DirectoryRecord
  readonly records: readonly DirectoryRecord[]
  readonly onKept: (record: DirectoryRecord) => void
}

/** Both side by side, which stays, what it gains, and whose mentions will lead to it. */
export function MergePlan({ pair, kept, gone, records, onKept }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { aliases, offices, earlierNames } = gainsOfMerge(kept, gone)
  const found = useReferences(gone.id)
  const into = recordName(kept, language)
  const quoted = aliases.map(name => words('merge.quoted', { name }))
  const gained = [
    ...(quoted.length > 0
      ? [words('merge.gains.names', { count: quoted.length, names: listInWords(quoted, language) })]
      : []),
    ...(offices.length > 0 ? [words('merge.gains.offices', { count: offices.length })] : []),
    ...(earlierNames.length > 0 ? [words('merge.gains.earlierNames', { count: earlierNames.length })] : []),
  ]
  return (
    <>
      <div className={styles.sides} role="radiogroup" aria-label={words('merge.stays')}>
        {pair.map(record => (
          <MergeSide
            key={record.id}
            record={record}
            records={records}
            kept={record === kept}
            onKept={() => onKept(record)}
          />
        ))}
      </div>
      <div className={styles.plan} aria-live="polite">
        <p>
          {gained.length > 0
            ? words('merge.gains', { name: into, what: listInWords(gained, language) })
            : words('merge.gains.nothing', { name: into })}
        </p>
        <p>{words('merge.leads', { name: recordName(gone, language), into })}</p>
        {found.isPending && <p className={styles.quiet}>{words('record.mentioned.looking')}</p>}
        {found.data && (
          <ReferenceList
            found={found.data}
            lead={
              found.data.articles.length > 0
                ? words('merge.articles', { name: recordName(gone, language), count: found.data.articles.length })
                : words('merge.noArticles', { name: recordName(gone, language) })
            }
          />
        )}
      </div>
    </>
  )
}
