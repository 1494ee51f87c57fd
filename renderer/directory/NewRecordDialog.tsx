import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { DirectoryRecord, NewRecord } from '../../shared/directory/record.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import { useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { Message } from '../ui/Message.tsx'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { AlreadyKnown } from './AlreadyKnown.tsx'
import { BothLanguages } from './BothLanguages.tsx'
import { InstitutionField } from './InstitutionField.tsx'
import styles from './NewRecordDialog.module.css'
import { fieldsFor, type NewRecordFields, recordFrom } from './newRecordFields.ts'
import type { NewRecordAsked, NewRecordQuestion } from './recordSource.ts'
import { sameRecord } from './sameRecord.ts'
import { useRecords } from './useRecords.ts'

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

type FormProps = {
  readonly asked: NewRecordAsked
  readonly institutions: Props['institutions']
  readonly inserts: boolean
  readonly onKind: (kind: MentionKind) => void
  readonly onAnswer: (record: DirectoryRecord | null) => void
}

const officeOnlyPolish = ({ office }: NewRecordFields): boolean => office.pl.trim() !== '' && office.en.trim() === ''

function NewRecordForm({ asked, institutions, inserts, onKind, onAnswer }: FormProps) {
  const words = useWords()
  const { newsroom } = useReach()
  const form = useRef<HTMLFormElement>(null)
  const records = useRecords(institutions)
  const [fields, setFields] = useState<NewRecordFields>(() => fieldsFor(asked))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [nameless, setNameless] = useState(false)
  const [adding, setAdding] = useState(false)
  const known = sameRecord(fields, records)
  const change = (part: Partial<NewRecordFields>) => {
    setFields(before => ({ ...before, ...part }))
    setNameless(false)
  }

  const add = async (record: NewRecord) => {
    setAdding(true)
    const answer = await attempt(newsroom.directory.add(record))
    setAdding(false)
    if (answer.ok) onAnswer(answer.value)
    else if (answer.refusal.kind === 'unreachable') setRefusal(words('directory.hostGone'))
    else setRefusal(troubleSentence(words, answer.refusal, 'step'))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const record = recordFrom(fields)
    if (record) {
      void add(record)
      return
    }
    setNameless(true)
    form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <SegmentedControl
        aria-label={words('directory.kind')}
        value={fields.kind}
        onChange={chosen => {
          const kind = chosen === 'person' ? 'person' : 'institution'
          change({ kind })
          onKind(kind)
        }}
        data={[
          { value: 'person', label: words('directory.kind.person') },
          { value: 'institution', label: words('directory.kind.institution') },
        ]}
      />
      {fields.kind === 'person' ? (
        <>
          <TextInput
            label={words('directory.personName')}
            error={nameless && words('directory.personNameMissing')}
            value={fields.personName}
            onChange={event => change({ personName: event.target.value })}
            data-autofocus
          />
          <BothLanguages
            label={words('directory.office')}
            value={fields.office}
            onValue={office => change({ office })}
            note={officeOnlyPolish(fields) ? words('directory.officeOnlyPolish') : null}
          />
          <InstitutionField
            records={records.filter(record => record.kind === 'institution')}
            value={fields.institution}
            onValue={institution => change({ institution })}
          />
        </>
      ) : (
        <>
          <BothLanguages
            label={words('directory.institutionName')}
            value={fields.name}
            onValue={name => change({ name })}
            error={nameless ? words('directory.institutionNameMissing') : null}
            autoFocus
          />
          <BothLanguages label={words('directory.short')} value={fields.short} onValue={short => change({ short })} />
        </>
      )}
      {known && (
        <AlreadyKnown
          known={known}
          records={records}
          use={words(inserts ? 'directory.useKnown' : 'directory.showKnown')}
          onUse={() => onAnswer(known)}
        />
      )}
      {refusal && <Message tone="red">{refusal}</Message>}
      <footer className={styles.foot}>
        <Button onClick={() => onAnswer(null)}>{words('directory.cancel')}</Button>
        <Button type="submit" variant="filled" disabled={adding}>
          {words(adding ? 'directory.adding' : inserts ? 'directory.add' : 'directory.addOnly')}
        </Button>
      </footer>
    </form>
  )
}
