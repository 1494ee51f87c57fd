import { Button } from '@mantine/core'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'

type Props = {
  readonly records: readonly DirectoryRecord[]
  readonly nameOf: (record: DirectoryRecord) => string
  readonly onOpen: (id: string) => void
}

/** Records that were left with something in them that could not be saved. */
export function WaitingDrafts({ records, nameOf, onOpen }: Props) {
  const words = useWords()
  return records.map(record => (
    <Message
      key={record.id}
      tone="ochre"
      actions={
        <Button size="xs" onClick={() => onOpen(record.id)}>
          {words('record.waiting.show')}
        </Button>
      }
    >
      {words('record.waiting', { name: nameOf(record) })}
    </Message>
  ))
}
