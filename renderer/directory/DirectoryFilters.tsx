import { UnstyledButton } from '@mantine/core'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './DirectoryScreen.module.css'
import type { DirectoryView } from './directoryView.ts'
import { KindFilter } from './KindFilter.tsx'

type Props = {
  readonly records: readonly DirectoryRecord[]
  /** How many records may be the same as another one. */
  readonly alike: number
  readonly view: DirectoryView
  readonly onView: (change: Partial<DirectoryView>) => void
}

/** Whom the list shows. */
export function DirectoryFilters({ records, alike, view, onView }: Props) {
  const words = useWords()
  return (
    <div className={styles.filters}>
      <KindFilter records={records} kind={view.kind} onKind={kind => onView({ kind })} />
      {(alike > 0 || view.alike) && (
        <UnstyledButton
          className={styles.alike}
          aria-pressed={view.alike}
          onClick={() => onView({ alike: !view.alike })}
        >
          {words('directory.alike', { number: alike })}
        </UnstyledButton>
      )}
    </div>
  )
}
