import { useMemo } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { useLanguage } from '../i18n/useWords.ts'
import type { DirectoryView } from './directoryView.ts'
import { findRecords } from './findRecords.ts'
import { alike } from './merge/alike.ts'

const nobody: readonly DirectoryRecord[] = []

/** The directory as the list shows it: all of it that can be opened, what of it fits the view, and who may be who else. */
export function useDirectoryRows(listed: readonly DirectoryRecord[] | undefined, view: DirectoryView) {
  const language = useLanguage()
  const all = listed ?? nobody
  const records = useMemo(() => all.filter(({ mergedInto }) => mergedInto === undefined), [all])
  const byId = useMemo(() => new Map(all.map(record => [record.id, record])), [all])
  const same = useMemo(() => alike(records), [records])
  const rows = useMemo(
    () =>
      findRecords(records, view.text, language).filter(
        ({ kind, id }) => (view.kind === null || kind === view.kind) && (!view.alike || same.has(id)),
      ),
    [records, same, view.text, view.kind, view.alike, language],
  )
  const institutions = useMemo(() => records.filter(({ kind }) => kind === 'institution'), [records])
  return { all, records, institutions, byId, same, rows }
}
