import { useMemo, useState } from 'react'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { resolveRecord } from '../../../shared/directory/resolveRecord.ts'
import { localDay } from '../../i18n/moments.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Decliner } from '../../names/decliner.ts'
import { useLive } from '../../ui/useLive.ts'
import type { DirectoryDesk } from '../directoryDesk.ts'
import { fieldProblems } from './fieldProblems.ts'
import { placeName } from './placeName.ts'
import { problemSentence } from './problemSentence.ts'
import { draftShown } from './recordDrafts.ts'
import { fieldsOf } from './recordFields.ts'
import type { RecordForm } from './recordForm.ts'

type Opened = {
  readonly desk: DirectoryDesk
  readonly record: DirectoryRecord
  readonly readOnly: boolean
  readonly decliner: Decliner
  readonly institutions: readonly DirectoryRecord[]
  readonly byId: ReadonlyMap<string, DirectoryRecord>
}

/** The form of one record: what stands in it, how it is changed, and what is wrong where somebody has been. */
export function useRecordForm({ desk, record, readOnly, decliner, institutions, byId }: Opened) {
  const words = useWords()
  const { drafts } = desk
  const draft = draftShown(useLive(drafts.drafts).get(record.id), record)
  const untouched = useMemo(() => fieldsOf(record), [record])
  const fields = draft?.fields ?? untouched
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const wrong = draft?.state.kind === 'wrong'
  const problems = useMemo(
    () =>
      new Map(
        fieldProblems(fields, record.id, localDay(new Date())).map(problem => [placeName(problem), problem.kind]),
      ),
    [fields, record.id],
  )
  const form: RecordForm = {
    record,
    readOnly,
    decliner,
    institutions,
    resolve: id => resolveRecord(byId, id),
    onFields: changed => drafts.change(record, changed),
    wrong(place) {
      const kind = problems.get(placeName(place))
      return kind && (wrong || left.has(placeName(place))) ? problemSentence(words, kind, record.kind) : null
    },
    onLeft: place => setLeft(before => new Set([...before, placeName(place)])),
  }
  return { form, fields, state: draft?.state ?? null }
}
