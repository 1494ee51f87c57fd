import { Button, Modal } from '@mantine/core'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import styles from './ExportDialog.module.css'

type Props = { readonly onRetry: (() => void) | null; readonly onClose: () => void }

/** *Eksportuj* before it knows what would go: main has been asked, or has not answered. */
export function ExportAwaited({ onRetry, onClose }: Props) {
  const words = useWords()
  return (
    <Modal opened onClose={onClose} title={words('publishing.title')} size={560}>
      {onRetry === null ? (
        <div className={styles.skeleton} aria-busy="true">
          <span className="unseen" role="status">
            {words('publishing.planAwaited')}
          </span>
          <i />
          <i />
          <i />
          <i />
        </div>
      ) : (
        <Message tone="red">{words('publishing.noSource')}</Message>
      )}
      <footer className={styles.foot}>
        <Button onClick={onClose}>{words('publishing.close')}</Button>
        {onRetry !== null && (
          <Button variant="filled" data-autofocus onClick={onRetry}>
            {words('publishing.again')}
          </Button>
        )}
      </footer>
    </Modal>
  )
}
