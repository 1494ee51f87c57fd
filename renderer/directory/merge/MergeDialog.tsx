import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { useReach } from '../../ui/reach.ts'
import { useFocusReturned } from '../../ui/useFocusReturned.ts'
import type { DirectoryDesk } from '../directoryDesk.ts'
import { stepSentence } from '../recordSentence.ts'
import styles from './MergeDialog.module.css'
import { MergePlan } from './MergePlan.tsx'
import { type Merged, mergeRecords } from './mergeRecords.ts'
import { RecordSearch } from './RecordSearch.tsx'
import { stays } from './stays.ts'

type Props = {
  readonly record: DirectoryRecord
  /** With whom, where that is known already. */
  readonly other: DirectoryRecord | null
  readonly records: readonly DirectoryRecord[]
  readonly desk: DirectoryDesk
  readonly onMerged: (act: Merged, sentence: string) => void
  readonly onClose: () => void
}

/** Two records that are one: with whom, which of them stays, and what comes of it. */
export function MergeDialog({ record, other: given, records, desk, onMerged, onClose }: Props) {
  useFocusReturned()
  const words = useWords()
  const language = useLanguage()
  const { newsroom } = useReach()
  const [other, setOther] = useState(given)
  const [chosen, setChosen] = useState<DirectoryRecord | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [merging, setMerging] = useState(false)
  const nameOf = (one: DirectoryRecord) => recordName(one, language)
  const kept = other && (chosen ?? stays(record, other))
  const gone = kept === record ? other : record

  const merge = async () => {
    if (merging || !kept || !gone) return
    setMerging(true)
    const answer = await mergeRecords({ directory: newsroom.directory, desk }, gone, kept)
    setMerging(false)
    if (answer.ok) onMerged(answer.value, words('merge.done', { name: nameOf(gone), into: nameOf(kept) }))
    else if (answer.refusal.kind === 'unsaved') setRefusal(words('merge.unsaved'))
    else setRefusal(stepSentence(words, answer.refusal, nameOf(gone)))
  }
  return (
    <Dialog opened onClose={onClose} title={words('merge.question', { name: nameOf(record) })} size={720}>
      <RecordSearch
        label={words('merge.other')}
        records={records.filter(({ id, kind }) => kind === record.kind && id !== record.id)}
        all={records}
        value={other}
        autoFocus={given === null}
        onValue={one => {
          setOther(one)
          setChosen(null)
        }}
      />
      {other && kept && gone && (
        <MergePlan pair={[record, other]} kept={kept} gone={gone} records={records} onKept={setChosen} />
      )}
      {refusal && <Message tone="red">{refusal}</Message>}
      <footer className={styles.foot}>
        <Button onClick={onClose}>{words('shell.cancel')}</Button>
        <Button variant="filled" data-disabled={!other} aria-disabled={!other || merging} onClick={() => void merge()}>
          {words(merging ? 'merge.merging' : 'merge.do')}
        </Button>
      </footer>
    </Dialog>
  )
}
