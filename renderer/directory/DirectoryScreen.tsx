import { IconArrowMerge, IconFolderOpen, IconTrash } from '@tabler/icons-react'
import { type RefObject, useCallback, useRef, useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
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
import { ReadingFile } from './exchange/ReadingFile.tsx'
import { useExport } from './exchange/useExport.ts'
import { useFileReading } from './exchange/useFileReading.ts'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import { NobodyFound } from './NobodyFound.tsx'
import { NoSuchRecord } from './NoSuchRecord.tsx'
import { type RecordQuestion, RecordQuestions } from './RecordQuestions.tsx'
import { RecordPane } from './record/RecordPane.tsx'
import { unsavedIn, waitingIn } from './record/recordDrafts.ts'
import type { NewRecordQuestion } from './recordSource.ts'
import { useDecliner } from './useDecliner.ts'
import { useDirectory } from './useDirectory.ts'
import { type DeskHeld, useDirectoryDesk } from './useDirectoryDesk.ts'
import { useDirectoryRows } from './useDirectoryRows.ts'
import { useOpenedRecord } from './useOpenedRecord.ts'
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

/** Osoby i instytucje: everybody the office writes about, found, opened, added, joined and put away. */
export function DirectoryScreen({ view, onView, scroll, open, onOpen, desk: held }: Props) {
  const words = useWords()
  const language = useLanguage()
  const announce = useAnnounce()
  const mayWrite = useMayWrite()
  const { newsroom } = useReach()
  const desk = useDirectoryDesk(held)
  const listed = useDirectory()
  const { all, records, institutions, byId, same, rows } = useDirectoryRows(listed.data, view)
  const screen = useRef<HTMLDivElement>(null)
  const newButton = useRef<HTMLButtonElement>(null)
  const [adding] = useState((): NewRecordQuestion => question())
  const [asked, setAsked] = useState<RecordQuestion | null>(null)
  const drafts = useLive(desk.drafts.drafts)
  const unsaved = unsavedIn(drafts)
  const opened = useOpenedRecord({ open, onOpen, onView, byId, drafts, screen })
  const { record, focusList, showInList } = opened
  const moves = useRecordMoves(desk, id => open === null && showInList(id))
  const listNow = useCallback(() => newsroom.directory.list(), [newsroom])
  useTellShell({ unsaved: unsaved.size > 0 })
  const declining = useDecliner()
  const save = useExport()
  const reading = useFileReading(all, moves)

  const narrowed = view.text.trim() !== '' || view.kind !== null || view.alike
  useSaid(narrowed && listed.data ? words('directory.found', { count: rows.length }) : null)
  useUndoKey(() => mayWrite && void moves.undoLast())

  const add = async (name: string) => {
    const made = await adding.ask({ kind: view.kind ?? 'person', name, language })
    if (!made) return newButton.current?.focus()
    await moves.listAgain()
    onView({ text: '', kind: null, alike: false })
    // One that was known already is only shown.
    if (!byId.has(made.id)) announce(words('directory.added', { name: moves.nameOf(made) }))
    if (open !== null) onOpen(made.id)
    showInList(made.id)
  }
  const remove = async (gone: DirectoryRecord) => {
    const here = rows.indexOf(gone)
    onView({ activeId: (rows[here + 1] ?? rows[here - 1])?.id ?? null })
    if (!(await moves.toTrash(gone))) onView({ activeId: gone.id })
    else if (gone.id === open) onOpen(null)
    focusList()
  }

  const actions: readonly RowAction<DirectoryRecord>[] = [
    {
      name: words('record.open'),
      icon: IconFolderOpen,
      key: 'Enter',
      keyName: 'Enter',
      onClick: ({ id }) => opened.show(id),
      reads: true,
      run: ({ id }) => opened.enter(id),
    },
    {
      name: words('merge.with'),
      icon: IconArrowMerge,
      run: one => setAsked({ kind: 'merge', record: one, other: null }),
    },
    {
      name: words('directory.toTrash'),
      icon: IconTrash,
      key: 'Delete',
      keyName: 'Delete',
      removes: true,
      run: one => setAsked({ kind: 'remove', record: one }),
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
          onExport={format => save(format, rows, all)}
        />
        <DirectoryFilters records={records} alike={same.size} view={view} onView={onView} />
        <div className={styles.messages}>
          {moves.refusal && <Message tone="red">{moves.refusal}</Message>}
          {reading.state.kind === 'refused' && <Message tone="red">{reading.state.sentence}</Message>}
          {listed.isError && <Message tone="red">{words('shell.notDone')}</Message>}
          <WaitingDrafts
            records={waitingIn(drafts).filter(({ id }) => id !== open)}
            nameOf={moves.nameOf}
            onOpen={opened.enter}
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
            nameOf={moves.nameOf}
            actions={actions}
            scroll={scroll}
          />
        )}
      </div>
      {record && (
        <RecordPane
          key={record.id}
          desk={desk}
          moves={moves}
          decliner={declining}
          record={record}
          institutions={institutions}
          byId={byId}
          readOnly={!mayWrite}
          alike={same.get(record.id) ?? []}
          onList={focusList}
          onClose={opened.close}
          onMerge={other => setAsked({ kind: 'merge', record, other })}
          onTrash={() => setAsked({ kind: 'remove', record })}
          onCard={() => save('vcf', [record], all)}
        />
      )}
      {beside && listed.data && !record && <NoSuchRecord onClose={opened.close} />}
      <RecordQuestions
        asked={asked}
        records={records}
        desk={desk}
        onMerged={(act, sentence) => {
          moves.did(act, sentence)
          void moves.listAgain()
          if (open !== null) onOpen(act.into.id)
          showInList(act.into.id)
        }}
        onRemove={gone => void remove(gone)}
        onClose={() => setAsked(null)}
      />
      <ReadingFile reading={reading} byId={byId} />
      <NewRecordDialog asking={adding} institutions={listNow} inserts={false} />
    </div>
  )
}
