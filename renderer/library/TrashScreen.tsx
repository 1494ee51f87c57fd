import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowBackUp } from '@tabler/icons-react'
import { type RefObject, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Message } from '../ui/Message.tsx'
import { ArticleGrid } from './ArticleGrid.tsx'
import styles from './LibraryScreen.module.css'
import { ListSkeleton } from './ListSkeleton.tsx'
import { isNarrowed, type LibraryView, listName, type Scrolled } from './libraryView.ts'
import { NothingFound } from './NothingFound.tsx'
import type { RowAction } from './rowAction.ts'
import { SearchField } from './SearchField.tsx'
import { useFoundAnnounced } from './useFoundAnnounced.ts'
import { useListed } from './useListed.ts'
import { useMoves } from './useMoves.ts'

type Props = {
  readonly view: LibraryView
  readonly onView: (change: Partial<LibraryView>) => void
  readonly scroll: RefObject<Scrolled>
}

const pause = 120

/** Kosz: what was removed and can come back. */
export function TrashScreen({ view, onView, scroll }: Props) {
  const words = useWords()
  const [text] = useDebouncedValue(view.text, pause)
  const listed = useListed('trash', { ...view, text })
  const list = listName({ ...view, text })
  const screen = useRef<HTMLDivElement>(null)
  const focusList = () => screen.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
  const moves = useMoves(focusList)
  const data = listed.data
  useFoundAnnounced(isNarrowed(view) && !listed.isPlaceholderData ? data?.rows.length : undefined)

  const actions: readonly RowAction[] = [
    {
      name: words('library.row.restore'),
      icon: IconArrowBackUp,
      key: 'Enter',
      run: row => void moves.restore(row),
    },
  ]
  const empty = data?.counts.trash === 0
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
            <span className={styles.aside}>{words('library.trashWhat')}</span>
          </>
        )}
      </header>
      <div className={styles.messages}>
        {moves.refusal && <Message tone="red">{moves.refusal}</Message>}
        {listed.isError && <Message tone="red">{words('shell.notDone')}</Message>}
      </div>
      {!data && !listed.isError && <ListSkeleton />}
      {empty && (
        <EmptyState title={words('library.trashEmpty')}>
          <p>{words('library.trashWhat')}</p>
        </EmptyState>
      )}
      {data && !empty && isNarrowed(view) && data.rows.length === 0 && <NothingFound view={view} onView={onView} />}
      {data && data.rows.length > 0 && (
        <ArticleGrid
          key={list}
          list={list}
          label={words('library.trashList')}
          rows={data.rows}
          actions={actions}
          activeId={view.activeId}
          onActive={activeId => onView({ activeId })}
          scroll={scroll}
        />
      )}
    </div>
  )
}
