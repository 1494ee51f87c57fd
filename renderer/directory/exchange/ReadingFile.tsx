import { Button } from '@mantine/core'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { useFocusReturned } from '../../ui/useFocusReturned.ts'
import styles from './FilePlan.module.css'
import { FilePlan } from './FilePlan.tsx'
import type { FileReading, Reading } from './useFileReading.ts'

type Props = { readonly reading: Reading; readonly byId: ReadonlyMap<string, DirectoryRecord> }

/** What a chosen file would change, before it does. */
export function ReadingFile({ reading, byId }: Props) {
  const { state } = reading
  if (state.kind !== 'planned' && state.kind !== 'writing') return null
  return <PlannedDialog state={state} reading={reading} byId={byId} />
}

type Planned = Extract<FileReading, { readonly planned: unknown }>

function PlannedDialog({ state, reading, byId }: Props & { readonly state: Planned }) {
  useFocusReturned()
  const words = useWords()
  const { planned, refusal } = state
  const { add, update } = planned.plan
  const nothing = add.length === 0 && update.length === 0
  const writing = state.kind === 'writing'
  return (
    <Dialog
      opened
      onClose={reading.stop}
      title={words(nothing ? 'exchange.nothing' : 'exchange.question', { file: planned.file })}
      size={780}
    >
      <p className={styles.what}>{words(nothing ? 'exchange.nothing.what' : 'exchange.what')}</p>
      <FilePlan planned={planned} byId={byId} />
      {refusal && <Message tone="red">{refusal}</Message>}
      <footer className={styles.foot}>
        <Button onClick={reading.stop}>{words(nothing ? 'exchange.close' : 'shell.cancel')}</Button>
        {!nothing && (
          <Button variant="filled" aria-disabled={writing} onClick={() => void reading.write()}>
            {words(writing ? 'exchange.reading' : 'exchange.do')}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}
