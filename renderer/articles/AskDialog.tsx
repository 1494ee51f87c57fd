import { Button } from '@mantine/core'
import { useWords } from '../i18n/useWords.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFocusReturned } from '../ui/useFocusReturned.ts'
import styles from './AskDialog.module.css'

type Props = {
  readonly question: string
  readonly what: string
  /** The verb of the question. */
  readonly doIt: string
  /** The safe answer, where it is not about staying in the article. */
  readonly stay?: string
  /** Whether something is lost by doing it. */
  readonly loses?: boolean
  readonly onDo: () => void
  readonly onStay: () => void
}

/** Asks before what cannot be undone; the safe answer has the focus. */
export function AskDialog({ question, what, doIt, stay, loses = false, onDo, onStay }: Props) {
  const words = useWords()
  useFocusReturned()
  return (
    <Dialog opened onClose={onStay} title={question} size={460}>
      <p className={styles.what}>{what}</p>
      <footer className={styles.foot}>
        <Button onClick={onStay} data-autofocus>
          {stay ?? words('article.stay')}
        </Button>
        <Button {...(loses && { color: 'red' })} onClick={onDo}>
          {doIt}
        </Button>
      </footer>
    </Dialog>
  )
}
