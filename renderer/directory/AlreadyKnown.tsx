import { Button } from '@mantine/core'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { recordRow } from './recordRow.ts'

type Props = {
  readonly known: DirectoryRecord
  readonly records: readonly DirectoryRecord[]
  /** What the button does with it. */
  readonly use: string
  readonly onUse: () => void
}

/** Somebody of this name is in the directory: that record is offered, and adding another one of the name stays possible. */
export function AlreadyKnown({ known, records, use, onUse }: Props) {
  const words = useWords()
  const { name, about } = recordRow(known, '', useLanguage(), records)
  return (
    <div role="status">
      <Message tone="ochre" actions={<Button onClick={onUse}>{use}</Button>}>
        {about === '' ? words('directory.known', { name }) : words('directory.knownAs', { name, about })}
      </Message>
    </div>
  )
}
