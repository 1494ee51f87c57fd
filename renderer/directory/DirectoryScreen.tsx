import { IconArrowMerge, IconFolderOpen, IconTrash } from '@tabler/icons-react'
import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ListSkeleton } from '../ui/ListSkeleton.tsx'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { Message } from '../ui/Message.tsx'
import { question } from '../ui/question.ts'
import { useReach } from '../ui/reach.ts'
import type { RowAction } from '../ui/rowAction.ts'
import type { Scrolled } from '../ui/scrolled.ts'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import { useLive } from '../ui/useLive.ts'
import { useSaid } from '../ui/useSaid.ts'
import { useTellShell } from '../ui/useShell.ts'
import { useUndoKey } from '../ui/useUndoKey.ts'
import { DirectoryFilters } from './DirectoryFilters.tsx'
import { DirectoryHead } from './DirectoryHead.tsx'
import { DirectoryList } from './DirectoryList.tsx'
import styles from './DirectoryScreen.module.css'
import type { DirectoryView } from './directoryView.ts'
//X
import { MergeDialog } from './merge/MergeDialog.tsx'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import { NobodyFound } from './NobodyFound.tsx'
import { NoSuchRecord } from './NoSuchRecord.tsx'
import { RecordPane } from './record/RecordPane.tsx'
import type { NewRecordQuestion } from './recordSource.ts'
import { RemovalDialog } from './removal/RemovalDialog.tsx'
import { useDirectory } from './useDirectory.ts'
import { type DeskHeld, useDirectoryDesk } from './useDirectoryDesk.ts'
import { useDirectoryRows } from './useDirectoryRows.ts'
import { useRecordMoves } from './useRecordMoves.ts'
import { WaitingDrafts } from './WaitingDrafts.tsx'

type Props = {
  readonly view: DirectoryView
  readonly onView: (change: Partial<DirectoryView>) => void
  readonly scroll: RefObject<Scrolled>
  /** Id of the record that stands open beside the list, or null. */
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  readonly desk: DeskHeld
}

type Asking =
  | { readonly kind: 'merge'; readonly record: DirectoryRecord; readonly other: DirectoryRecord | null }
  | { readonly kind: 'remove'; readonly record: DirectoryRecord }

/** Osoby i instytucje: everybody the office writes about, found, opened, added, joined and put away. */
export function DirectoryScreen({ view, onView, scroll, open, onOpen, desk: held }: Props) {
  const words = useWords()
  const language = useLanguage()
  const announce = useAnnounce()
  const mayWrite = useMayWrite()
  const { newsroom } = useReach()
  const desk = useDirectoryDesk(held)
  const listed = useDirectory()
  const { records, institutions, byId, same, rows } = useDirectoryRows(listed.data, view)
  const screen = useRef<HTMLDivElement>(null)
  const newButton = useRef<HTMLButtonElement>(null)
  const [adding] = useState((): NewRecordQuestion => question())
  const [asking, setAsking] = useState<Asking | null>(null)
  const focusList = () => screen.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
  /** Named once the list stands there again, so that it comes into sight. */
  const showInList = (id: string) =>
    requestAnimationFrame(() => {
      onView({ activeId: id })
      focusList()
    })
  const moves = useRecordMoves(desk, id => {
    if (open === null) showInList(id)
  })
  const { nameOf } = moves
  const listNow = useCallback(() => newsroom.directory.list(), [newsroom])
  const drafts = useLive(desk.drafts.drafts)
  const unsaved = new Set([...drafts].filter(([, { state }]) => state.kind !== 'saved').map(([id]) => id))
  useTellShell({ unsaved: unsaved.size > 0 })
  const exports = { save: (..._: unknown[]) => undefined }
  const reading = { read: async (..._: unknown[]) => undefined }

  const opened = open === null ? null : resolveRecord(byId, open)
  const nameRow = useEffectEvent((id: string) => onView({ activeId: id }))
  useEffect(() => {
    if (open !== null) nameRow(open)
  }, [open])
  useEffect(() => {
    // A merged record leads to the one that stands for it now.
    if (opened && opened.id !== open) onOpen(opened.id)
  }, [opened, open, onOpen])

  const narrowed = view.text.trim() !== '' || view.kind !== null || view.alike
  useSaid(narrowed && listed.data ? words('directory.found', { count: rows.length }) : null)
  useUndoKey(() => mayWrite && void moves.undoLast())

  const add = async (name: string) => {
    const made = await adding.ask({ kind: view.kind ?? 'person', name, language })
    if (!made) return newButton.current?.focus()
    await moves.listAgain()
    onView({ text: '', kind: null, alike: false })
    // One that was known already is only shown.
    if (!byId.has(made.id)) announce(words('directory.added', { name: nameOf(made) }))
    if (open !== null) onOpen(made.id)
    showInList(made.id)
  }
  const openRecord = (id: string) => {
    onView({ activeId: id })
    onOpen(id)
  }
  const intoRecord = (id: string) => {
    openRecord(id)
    requestAnimationFrame(() => screen.current?.querySelector<HTMLElement>('[data-first]')?.focus())
  }
  const close = () => {
    onOpen(null)
    requestAnimationFrame(focusList)
  }
  const remove = async (record: DirectoryRecord) => {
    const here = rows.indexOf(record)
    const next = (rows[here + 1] ?? rows[here - 1])?.id ?? null
    onView({ activeId: next })
    const gone = await moves.toTrash(record)
    if (!gone) onView({ activeId: record.id })
    else if (record.id === open) onOpen(null)
    focusList()
  }

  const actions: readonly RowAction<DirectoryRecord>[] = [
    {
      name: words('record.open'),
      icon: IconFolderOpen,
      key: 'Enter',
      keyName: 'Enter',
      onClick: ({ id }) => openRecord(id),
      reads: true,
      run: ({ id }) => intoRecord(id),
    },
    {
      name: words('merge.with'),
      icon: IconArrowMerge,
      run: record => setAsking({ kind: 'merge', record, other: null }),
    },
    {
      name: words('directory.toTrash'),
      icon: IconTrash,
      key: 'Delete',
      keyName: 'Delete',
      removes: true,
      run: record => setAsking({ kind: 'remove', record }),
    },
  ]
  const beside = open !== null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way to *Wczytaj*, not a control
    <div
      ref={screen}
      className={`${styles.screen} ${beside ? styles.beside : ''}`}
      onDragOver={event => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        if (mayWrite) void reading.read(event.dataTransfer.files.item(0))
      }}
    >
      <div className={styles.list}>
        <DirectoryHead
          text={view.text}
          onText={text => onView({ text })}
          beside={beside}
          mayWrite={mayWrite}
          count={rows.length}
          newButton={newButton}
          onList={focusList}
          onNew={() => void add('')}
          onFile={file => void reading.read(file)}
          onExport={format => exports.save(format, rows, records)}
        />
        <DirectoryFilters records={records} alike={same.size} view={view} onView={onView} />
        <div className={styles.messages}>
          {moves.refusal && <Message tone="red">{moves.refusal}</Message>}
          {listed.isError && <Message tone="red">{words('shell.notDone')}</Message>}
          <WaitingDrafts
            records={records.filter(({ id }) => unsaved.has(id) && id !== open)}
            nameOf={nameOf}
            onOpen={intoRecord}
          />
        </div>
        {!listed.data && !listed.isError && <ListSkeleton />}
        {listed.data && records.length === 0 && (
          <EmptyState title={words('directory.none')}>
            <p>{words('directory.noneWhat')}</p>
          </EmptyState>
        )}
        {records.length > 0 && rows.length === 0 && (
          <NobodyFound view={view} onView={onView} onNew={mayWrite ? name => void add(name) : null} />
        )}
        {rows.length > 0 && (
          <DirectoryList
            rows={rows}
            byId={byId}
            unsaved={unsaved}
            beside={beside}
            view={view}
            onView={onView}
            nameOf={nameOf}
            actions={actions}
            scroll={scroll}
          />
        )}
      </div>
      {opened && (
        <RecordPane
          key={opened.id}
          desk={desk}
          moves={moves}
          record={opened}
          institutions={institutions}
          byId={byId}
          readOnly={!mayWrite}
          alike={same.get(opened.id) ?? []}
          onList={focusList}
          onClose={close}
          onMerge={other => setAsking({ kind: 'merge', record: opened, other })}
          onTrash={() => setAsking({ kind: 'remove', record: opened })}
          onCard={() => exports.save('vcf', [opened], records)}
        />
      )}
      {beside && listed.data && !opened && <NoSuchRecord onClose={close} />}
      {asking?.kind === 'merge' && (
        <MergeDialog
          record={asking.record}
          other={asking.other}
          records={records}
          desk={desk}
          onMerged={(act, sentence) => {
            setAsking(null)
            moves.did(act, sentence)
            void moves.listAgain()
            if (open !== null) onOpen(act.into.id)
            showInList(act.into.id)
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.kind === 'remove' && (
        <RemovalDialog
          record={asking.record}
          onRemove={() => {
            setAsking(null)
            void remove(asking.record)
          }}
          onClose={() => setAsking(null)}
        />
      )}
      <NewRecordDialog asking={adding} institutions={listNow} inserts={false} />
    </div>
  )
}
