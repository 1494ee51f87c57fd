import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { DirectoryRecord, NewRecord } from '../../shared/directory/record.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import { useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { Message } from '../ui/Message.tsx'
import { useReach } from '../ui/reach.ts'
import { AlreadyKnown } from './AlreadyKnown.tsx'
import { BothLanguages } from './BothLanguages.tsx'
import { InstitutionField } from './InstitutionField.tsx'
import styles from './NewRecordDialog.module.css'
import { fieldsFor, type NewRecordFields, recordFrom } from './newRecordFields.ts'
import type { NewRecordAsked } from './recordSource.ts'
import { sameRecord } from './sameRecord.ts'
import { useRecords } from './useRecords.ts'

type Props = {
  readonly asked: NewRecordAsked
  readonly institutions: () => Promise<readonly DirectoryRecord[]>
  /** False where the record goes nowhere but into the directory. */
  readonly inserts: boolean
  readonly onKind: (kind: MentionKind) => void
  readonly onAnswer: (record: DirectoryRecord | null) => void
}

const officeOnlyPolish = ({ office }: NewRecordFields): boolean => office.pl.trim() !== '' && office.en.trim() === ''

/** The fields of a person or an institution, and what is already known by these names. */
export function NewRecordForm({ asked, institutions, inserts, onKind, onAnswer }: Props) {
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
    // The button stays as it is meanwhile: one that is disabled lets go of the keyboard.
    if (adding) return
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
        <Button type="submit" variant="filled" aria-disabled={adding}>
          {words(adding ? 'directory.adding' : inserts ? 'directory.add' : 'directory.addOnly')}
        </Button>
      </footer>
    </form>
  )
}
