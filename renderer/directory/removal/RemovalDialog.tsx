import { Button } from '@mantine/core'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useFocusReturned } from '../../ui/useFocusReturned.ts'
import { useReferences } from '../useReferences.ts'
import { HistoryHeld } from './HistoryHeld.tsx'
import { ReferenceList } from './ReferenceList.tsx'
import styles from './Removal.module.css'

type Props = {
  readonly record: DirectoryRecord
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Before a record goes to the trash: who names it now, where the history still has the name, and what that means. */
export function RemovalDialog({ record, onRemove, onClose }: Props) {
  useFocusReturned()
  const words = useWords()
  const name = recordName(record, useLanguage())
  const found = useReferences(record.id)
  return (
    <Dialog opened onClose={onClose} title={words('removal.question', { name })} size={560}>
      <div className={styles.body}>
        <h3 className={styles.sub}>{words('removal.now')}</h3>
        {found.isPending && <p className={styles.facts}>{words('record.mentioned.looking')}</p>}
        {found.isError && <p className={styles.warn}>{words('record.mentioned.failed')}</p>}
        {found.data && (
          <ReferenceList
            found={found.data}
            lead={
              found.data.articles.length > 0
                ? words('removal.articles', { count: found.data.articles.length })
                : words('removal.noArticles')
            }
          />
        )}
        <h3 className={styles.sub}>{words('removal.inHistory')}</h3>
        <HistoryHeld id={record.id} />
        <p className={styles.why}>
          {words(record.kind === 'person' ? 'removal.why.person' : 'removal.why.institution')}
        </p>
      </div>
      <footer className={styles.foot}>
        <Button onClick={onClose} data-autofocus>
          {words('removal.stay')}
        </Button>
        <Button color="red" onClick={onRemove}>
          {words('directory.toTrash')}
        </Button>
      </footer>
    </Dialog>
  )
}
