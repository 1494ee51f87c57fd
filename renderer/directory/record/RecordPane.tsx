import { Button } from '@mantine/core'
import { useEffect } from 'react'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Decliner } from '../../names/decliner.ts'
import { Message } from '../../ui/Message.tsx'
import { showToast } from '../../ui/showToast.tsx'
import { useLanding } from '../../ui/useLanding.ts'
import type { DirectoryDesk } from '../directoryDesk.ts'
import { unsavedSentence } from '../recordSentence.ts'
import type { RecordMoves } from '../useRecordMoves.ts'
import { InstitutionNames, InstitutionPast } from './InstitutionForm.tsx'
import { LinkAndNote } from './LinkAndNote.tsx'
import { MentionedIn } from './MentionedIn.tsx'
import { PersonNames, PersonOffices } from './PersonForm.tsx'
import { RecordHead } from './RecordHead.tsx'
import styles from './RecordPane.module.css'
import { useAboutRecord } from './useAboutRecord.ts'
import { useRecordForm } from './useRecordForm.ts'
import { useSaveRecord } from './useSaveRecord.ts'

type Props = {
  readonly desk: DirectoryDesk
  readonly moves: RecordMoves
  readonly decliner: Decliner
  readonly record: DirectoryRecord
  readonly institutions: readonly DirectoryRecord[]
  readonly byId: ReadonlyMap<string, DirectoryRecord>
  /** Records that may be the same one. */
  readonly alike: readonly DirectoryRecord[]
  readonly readOnly: boolean
  /** The keyboard goes back to the list. */
  readonly onList: () => void
  readonly onClose: () => void
  /** With this one, or with one that is still to be found. */
  readonly onMerge: (other: DirectoryRecord | null) => void
  readonly onTrash: () => void
  readonly onCard: () => void
}

/** One person or institution beside the list: all that is known of it, to be read and changed. */
export function RecordPane(props: Props) {
  const { desk, moves, record, byId, alike, readOnly, onList, onClose, onMerge, onTrash, onCard } = props
  const words = useWords()
  const pane = useLanding<HTMLElement>()
  const { form, fields, state } = useRecordForm(props)
  const save = useSaveRecord(desk, record.id, pane)
  const about = useAboutRecord(record, byId)
  const name = moves.nameOf(record)
  useEffect(() => () => void desk.drafts.leave(record.id), [desk, record.id])

  const discard = () => {
    desk.drafts.discard(record.id)
    showToast({
      sentence: words('record.discarded', { name }),
      undo: { label: words('shell.undo'), run: () => desk.drafts.change(record, fields) },
    })
    pane.current?.focus({ preventScroll: true })
  }
  const undo = () => {
    const act = state?.kind === 'saved' ? desk.savedAct(state.saved) : null
    if (act) void moves.undo(act)
    pane.current?.focus({ preventScroll: true })
  }
  return (
    <section
      ref={pane}
      className={styles.pane}
      aria-label={words('record.pane', { name })}
      data-region
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return
        // What floats above the page closes itself, and its keys arrive here all the same.
        if (!event.currentTarget.contains(event.target) || event.target.closest('[aria-expanded="true"]')) return
        event.preventDefault()
        onList()
      }}
    >
      <RecordHead
        fields={fields}
        state={state}
        readOnly={readOnly}
        about={about}
        onSave={() => void save()}
        onUndo={undo}
        onDiscard={discard}
        onMerge={() => onMerge(null)}
        onTrash={onTrash}
        onCard={onCard}
        onClose={onClose}
      />
      <div className={styles.body}>
        <div className={styles.messages}>
          {state?.kind === 'refused' && <Message tone="red">{unsavedSentence(words, state.refusal, name)}</Message>}
          {!readOnly &&
            alike.map(other => (
              <Message
                key={other.id}
                tone="slate"
                actions={
                  <Button size="xs" onClick={() => onMerge(other)}>
                    {words('record.alike.compare')}
                  </Button>
                }
              >
                {words('record.alike', { name: moves.nameOf(other) })}
              </Message>
            ))}
        </div>
        <div className={styles.halves}>
          <div>
            {fields.kind === 'person' ? (
              <PersonNames form={form} fields={fields} />
            ) : (
              <InstitutionNames form={form} fields={fields} />
            )}
          </div>
          <div>
            {fields.kind === 'person' ? (
              <PersonOffices form={form} fields={fields} />
            ) : (
              <InstitutionPast form={form} fields={fields} />
            )}
            <MentionedIn record={record} />
            <LinkAndNote form={form} fields={fields} />
          </div>
        </div>
      </div>
    </section>
  )
}
