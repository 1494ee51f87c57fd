import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './NameDialog.module.css'

/** Longest name that main takes. */
const longest = 120

type Props = {
  readonly question: string
  /** What it is called already, or empty. */
  readonly present: string
  /** Answers why it was not named, in words, or null when it was. */
  readonly onName: (name: string) => Promise<string | null>
  readonly onClose: () => void
}

/** A name for a version, on one line. Enter names, Esc leaves; a refusal stays in the dialog with the name that was typed. */
export function NameDialog({ question, present, onName, onClose }: Props) {
  const words = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? present
  const [refusal, setRefusal] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || working) return
    setWorking(true)
    const why = await onName(name.trim())
    setWorking(false)
    if (why === null) onClose()
    else setRefusal(words('history.name.refused', { why }))
  }
  return (
    <Dialog opened onClose={onClose} title={question} size={440}>
      <form onSubmit={event => void send(event)}>
        <TextInput
          label={words('history.name.label')}
          placeholder={words('history.name.example')}
          description={words('history.name.kept')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={name}
          maxLength={longest}
          error={refusal}
          onChange={event => setTyped(event.target.value)}
          data-autofocus
        />
        <footer className={styles.foot}>
          <Button onClick={onClose}>{words('history.name.leave')}</Button>
          <Button type="submit" variant="filled" aria-disabled={name.trim() === '' || undefined}>
            {words('history.name.do')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
