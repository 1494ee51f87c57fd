import type { RefObject } from 'react'
import { officeAt } from '../../shared/directory/officeAt.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import { type Bilingual, unnamed } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import { RowGrid } from '../ui/RowGrid.tsx'
import type { RowAction } from '../ui/rowAction.ts'
import type { Scrolled } from '../ui/scrolled.ts'
import type { DirectoryView } from './directoryView.ts'
import { officeLine } from './officeLine.ts'
import rowStyles from './RecordCells.module.css'
import { RecordCells } from './RecordCells.tsx'
import { RecordLine } from './RecordLine.tsx'

const wide = ['kind', 'name', 'short', 'office', 'menu'] as const
const narrow = ['kind', 'name', 'menu'] as const
const unseen: readonly (typeof wide)[number][] = ['kind', 'menu']

type Props = {
  readonly rows: readonly DirectoryRecord[]
  readonly byId: ReadonlyMap<string, DirectoryRecord>
  readonly unsaved: ReadonlySet<string>
  /** Another record stands open at its side. */
  readonly beside: boolean
  readonly view: DirectoryView
  readonly onView: (change: Partial<DirectoryView>) => void
  readonly nameOf: (record: DirectoryRecord) => string
  readonly actions: readonly RowAction<DirectoryRecord>[]
  readonly scroll: RefObject<Scrolled>
}

/** People and institutions, each a row: in both languages, or in one line beside an open record. */
export function DirectoryList({ rows, byId, unsaved, beside, view, onView, nameOf, actions, scroll }: Props) {
  const words = useWords()
  const list = JSON.stringify([view.text.trim(), view.kind, view.alike])
  const employerOf = (institution: string) => resolveRecord(byId, institution) ?? undefined
  const aboutOf = (record: DirectoryRecord): Bilingual => {
    if (record.kind === 'institution') return record.short
    const office = officeAt(record, null)
    return office ? officeLine(office, employerOf(office.institution)) : unnamed
  }
  const cells = (record: DirectoryRecord) => {
    const office = record.kind === 'person' ? officeAt(record, null) : null
    return (
      <RecordCells record={record} office={office} employer={office ? employerOf(office.institution) : undefined} />
    )
  }
  return (
    <RowGrid
      key={list}
      list={list}
      label={words('directory.list')}
      rows={rows}
      rowHeight={54}
      columns={(beside ? narrow : wide).map(name => ({
        name: words(`directory.column.${name}`),
        unseen: unseen.includes(name),
      }))}
      columnsClass={beside ? rowStyles.narrow : rowStyles.columns}
      cells={record =>
        beside ? <RecordLine record={record} about={aboutOf(record)} unsaved={unsaved.has(record.id)} /> : cells(record)
      }
      titleOf={nameOf}
      menuName={name => words('directory.rowMenu', { name })}
      actions={actions}
      activeId={view.activeId}
      onActive={activeId => onView({ activeId })}
      scroll={scroll}
    />
  )
}
