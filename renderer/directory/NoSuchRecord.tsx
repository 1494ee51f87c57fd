import { Button } from '@mantine/core'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './DirectoryScreen.module.css'

type Props = { readonly onClose: () => void }

/** The address names a record that is not in the directory. */
export function NoSuchRecord({ onClose }: Props) {
  const words = useWords()
  return (
    <section className={styles.nobody} aria-label={words('record.missing')} data-region tabIndex={-1}>
      <EmptyState title={words('record.missing')}>
        <p>{words('record.missing.what')}</p>
        <Button mt={14} onClick={onClose}>
          {words('record.close')}
        </Button>
      </EmptyState>
    </section>
  )
}
