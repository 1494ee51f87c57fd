import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import { useWords } from '../i18n/useWords.ts'
import { useLive } from '../ui/useLive.ts'
import { NewRecordForm } from './NewRecordForm.tsx'
import type { NewRecordAsked, NewRecordQuestion } from './recordSource.ts'

type Props = {
  readonly asking: NewRecordQuestion
  readonly institutions: () => Promise<readonly DirectoryRecord[]>
  /** False where the record goes nowhere but into the directory. */
  readonly inserts?: boolean
}

/** A person or an institution made on the spot, for the text or the screen that asked. */
export function NewRecordDialog({ asking, institutions, inserts = true }: Props) {
  const words = useWords()
  const open = useLive(asking.open)
  // The kind chosen in the form is said in its title as well; the next question begins with its own.
  const [chosen, setChosen] = useState<{ readonly asked: NewRecordAsked; readonly kind: MentionKind } | null>(null)
  if (!open) return null
  const kind = chosen?.asked === open.asked ? chosen.kind : open.asked.kind
  return (
    <Modal
      opened
      onClose={() => open.answer(null)}
      title={words(kind === 'person' ? 'directory.newPerson' : 'directory.newInstitution')}
      size={480}
      returnFocus={false}
    >
      <NewRecordForm
        asked={open.asked}
        institutions={institutions}
        inserts={inserts}
        onKind={kind => setChosen({ asked: open.asked, kind })}
        onAnswer={open.answer}
      />
    </Modal>
  )
}
