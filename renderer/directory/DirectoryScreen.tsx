import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { officeAt } from '../../shared/directory/officeAt.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ListSkeleton } from '../ui/ListSkeleton.tsx'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { Message } from '../ui/Message.tsx'
import { question } from '../ui/question.ts'
import { RowGrid } from '../ui/RowGrid.tsx'
import { useReach } from '../ui/reach.ts'
import type { RowAction } from '../ui/rowAction.ts'
import { SearchField } from '../ui/SearchField.tsx'
import type { Scrolled } from '../ui/scrolled.ts'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import { useSaid } from '../ui/useSaid.ts'
import { useUndoKey } from '../ui/useUndoKey.ts'
import styles from './DirectoryScreen.module.css'
import type { DirectoryView } from './directoryView.ts'
import { findRecords } from './findRecords.ts'
import { KindFilter } from './KindFilter.tsx'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import { NobodyFound } from './NobodyFound.tsx'
import rowStyles from './RecordCells.module.css'
import { RecordCells } from './RecordCells.tsx'
import type { NewRecordQuestion } from './recordSource.ts'
import { useDirectory } from './useDirectory.ts'
import { useRecordMoves } from './useRecordMoves.ts'

const names = ['kind', 'name', 'short', 'office', 'menu'] as const
const unseen: readonly (typeof names)[number][] = ['kind', 'menu']

type Props = {
  readonly view: DirectoryView
  readonly onView: (change: Partial<DirectoryView>) => void
  readonly scroll: RefObject<Scrolled>
}

/** Osoby i instytucje: everybody the office writes about, found, added and put away. */
export function DirectoryScreen({ view, onView, scroll }: Props) {
  const words = useWords()
  const language = useLanguage()
  const announce = useAnnounce()
  const mayWrite = useMayWrite()
  const { newsroom } = useReach()
  const listed = useDirectory()
  const screen = useRef<HTMLDivElement>(null)
  const newButton = useRef<HTMLButtonElement>(null)
  const [asking] = useState((): NewRecordQuestion => question())
  const focusList = () => screen.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
  // Named once the list stands there again, so that it comes into sight.
  const moves = useRecordMoves(id =>
    requestAnimationFrame(() => {
      onView({ activeId: id })
      focusList()
    }),
  )
  const institutions = useCallback(() => newsroom.directory.list(), [newsroom])

  const records = listed.data
  const byId = useMemo(() => new Map(records?.map(record => [record.id, record])), [records])
  const rows = useMemo(
    () =>
      findRecords(records ?? [], view.text, language).filter(({ kind }) => view.kind === null || kind === view.kind),
    [records, view.text, view.kind, language],
  )
  const narrowed = view.text.trim() !== '' || view.kind !== null
  useSaid(narrowed && records ? words('directory.found', { count: rows.length }) : null)
  useUndoKey(() => mayWrite && void moves.undoLast())

  const add = async (name: string) => {
    const made = await asking.ask({ kind: view.kind ?? 'person', name, language })
    if (!made) return newButton.current?.focus()
    await moves.listAgain()
    onView({ text: '', kind: null })
    // One that was known already is only shown.
    if (!byId.has(made.id)) announce(words('directory.added', { name: moves.nameOf(made) }))
    // Named once the whole list stands there, so that it comes into sight.
    requestAnimationFrame(() => {
      onView({ activeId: made.id })
      focusList()
    })
  }

  const actions: readonly RowAction<DirectoryRecord>[] = [
    {
      name: words('directory.toTrash'),
      icon: IconTrash,
      key: 'Delete',
      keyName: 'Delete',
      removes: true,
      run: async record => {
        const here = rows.indexOf(record)
        onView({ activeId: (rows[here + 1] ?? rows[here - 1])?.id ?? null })
        if (!(await moves.toTrash(record))) onView({ activeId: record.id })
      },
    },
  ]
  const list = JSON.stringify([view.text.trim(), view.kind])
  return (
    <div ref={screen} className={styles.screen}>
      <header className={styles.top} data-region tabIndex={-1}>
        <h1 className={styles.heading}>{words('directory.title')}</h1>
        <SearchField
          label={words('directory.search')}
          text={view.text}
          onText={text => onView({ text })}
          onLeave={focusList}
        />
        <span className={styles.between} />
        {mayWrite && (
          <Button
            ref={newButton}
            variant="filled"
            leftSection={<IconPlus size={16} stroke={1.6} />}
            onClick={() => void add('')}
          >
            {words('directory.new')}
          </Button>
        )}
      </header>
      <div className={styles.filters}>
        {records && <KindFilter records={records} kind={view.kind} onKind={kind => onView({ kind })} />}
      </div>
      <div className={styles.messages}>
        {moves.refusal && <Message tone="red">{moves.refusal}</Message>}
        {listed.isError && <Message tone="red">{words('shell.notDone')}</Message>}
      </div>
      {!records && !listed.isError && <ListSkeleton />}
      {records?.length === 0 && (
        <EmptyState title={words('directory.none')}>
          <p>{words('directory.noneWhat')}</p>
        </EmptyState>
      )}
      {records && records.length > 0 && rows.length === 0 && (
        <NobodyFound view={view} onView={onView} onNew={mayWrite ? name => void add(name) : null} />
      )}
      {rows.length > 0 && (
        <RowGrid
          key={list}
          list={list}
          label={words('directory.list')}
          rows={rows}
          rowHeight={54}
          columns={names.map(name => ({ name: words(`directory.column.${name}`), unseen: unseen.includes(name) }))}
          columnsClass={rowStyles.columns}
          cells={record => {
            const office = record.kind === 'person' ? officeAt(record, null) : null
            return (
              <RecordCells
                record={record}
                office={office}
                employer={office ? byId.get(office.institution) : undefined}
              />
            )
          }}
          titleOf={moves.nameOf}
          menuName={name => words('directory.rowMenu', { name })}
          actions={actions}
          activeId={view.activeId}
          onActive={activeId => onView({ activeId })}
          scroll={scroll}
        />
      )}
      <NewRecordDialog asking={asking} institutions={institutions} inserts={false} />
    </div>
  )
}
