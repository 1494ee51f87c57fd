import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowBackUp, IconTrashX } from '@tabler/icons-react'
import { type RefObject, useMemo, useRef } from 'react'
import type { TrashItem } from '../../shared/contract/trash.ts'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ListSkeleton } from '../ui/ListSkeleton.tsx'
import { Message } from '../ui/Message.tsx'
import type { RowAction } from '../ui/rowAction.ts'
import { SearchField } from '../ui/SearchField.tsx'
import type { Scrolled } from '../ui/scrolled.ts'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import { useSaid } from '../ui/useSaid.ts'
import { useTrashed } from '../ui/useTrashed.ts'
import styles from './LibraryScreen.module.css'
import { freshView, type LibraryView, listName } from './libraryView.ts'
import { NothingFound } from './NothingFound.tsx'
import { RemovalStatus } from './RemovalStatus.tsx'
import { TrashGrid } from './TrashGrid.tsx'
import { rowOf, type TrashRow } from './trashRow.ts'
import { useRestore } from './useRestore.ts'
import { useTrashRemoval } from './useTrashRemoval.ts'

type Props = {
  readonly view: LibraryView
  readonly onView: (change: Partial<LibraryView>) => void
  readonly scroll: RefObject<Scrolled>
}

const pause = 120

/** Kosz: deleted articles and records, until when each can come back, and removing them for ever. */
export function TrashScreen({ view, onView, scroll }: Props) {
  const words = useWords()
  const mayWrite = useMayWrite()
  const [text] = useDebouncedValue(view.text, pause)
  const listed = useTrashed(text)
  const everything = useTrashed('')
  const screen = useRef<HTMLDivElement>(null)
  const { refusal, dismiss, restore } = useRestore()
  const { removal, state } = useTrashRemoval()
  const { data } = listed
  const rows = useMemo(() => data?.items.map(rowOf) ?? [], [data])
  const looking = text.trim() !== ''
  useSaid(looking && data && !listed.isPlaceholderData ? words('trash.found', { number: rows.length }) : null)

  /** The keyboard is back on the list, or where the list is empty, on the screen. */
  const focusList = () => {
    const landing = '[role=grid], [data-region]'
    const [region, grid] = screen.current?.querySelectorAll<HTMLElement>(landing) ?? []
    const target = grid ?? region
    target?.focus({ preventScroll: true })
  }

  /** Where the keyboard is once this row has gone. */
  const after = (row: TrashRow): string | null => {
    const here = rows.indexOf(row)
    return (rows[here + 1] ?? rows[here - 1])?.id ?? null
  }
  const bringBack = async (row: TrashRow) => {
    const next = after(row)
    if (await restore(row.item)) onView({ activeId: next })
    focusList()
  }
  const next = useRef<string | null>(null)
  /** What was refused before is answered by now. */
  const askRemoval = (items: readonly TrashItem[]) => {
    dismiss()
    removal.ask(items)
  }

  const actions: readonly RowAction<TrashRow>[] = [
    {
      name: words('trash.restore'),
      icon: IconArrowBackUp,
      key: 'Enter',
      keyName: 'Enter',
      inRow: true,
      fits: ({ item }) => item.kind !== 'damaged-record',
      run: row => void bringBack(row),
    },
    {
      name: words('trash.remove'),
      icon: IconTrashX,
      key: 'Delete',
      keyName: 'Delete',
      removes: true,
      run: row => {
        next.current = after(row)
        askRemoval([row.item])
      },
    },
  ]
  const list = listName({ ...freshView, text })
  const empty = data?.count === 0
  return (
    <div ref={screen} className={styles.screen}>
      <header className={styles.top} data-region tabIndex={-1}>
        <h1 className={styles.heading}>{words('library.trash')}</h1>
        {!empty && (
          <>
            <SearchField
              label={words('library.searchTrash')}
              text={view.text}
              onText={value => onView({ text: value })}
              onLeave={focusList}
            />
            <span className={styles.between} />
            {mayWrite && (
              <Button
                color="red"
                leftSection={<IconTrashX size={16} stroke={1.6} />}
                onClick={() => askRemoval(everything.data?.items ?? [])}
              >
                {words('trash.empty')}
              </Button>
            )}
          </>
        )}
      </header>
      <div className={styles.messages}>
        {refusal && <Message tone="red">{refusal}</Message>}
        {listed.isError && <Message tone="red">{words('shell.notDone')}</Message>}
        <RemovalStatus
          removal={removal}
          state={state}
          onStay={focusList}
          onGone={() => {
            onView({ activeId: next.current })
            focusList()
          }}
        />
      </div>
      {!data && !listed.isError && <ListSkeleton />}
      {empty && (
        <EmptyState title={words('library.trashEmpty')}>
          <p>{words('library.trashWhat')}</p>
        </EmptyState>
      )}
      {data && !empty && looking && rows.length === 0 && <NothingFound view={{ ...freshView, text }} onView={onView} />}
      {rows.length > 0 && (
        <TrashGrid
          key={list}
          list={list}
          rows={rows}
          actions={actions}
          activeId={view.activeId}
          onActive={activeId => onView({ activeId })}
          scroll={scroll}
        />
      )}
    </div>
  )
}
