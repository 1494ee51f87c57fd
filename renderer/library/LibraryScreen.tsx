import { Button, FileButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCopy, IconFileImport, IconPencil, IconTrash } from '@tabler/icons-react'
import { type RefObject, useMemo, useRef, useState } from 'react'
import type { Template } from '../../shared/articles/templateNames.ts'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ListSkeleton } from '../ui/ListSkeleton.tsx'
import { Message } from '../ui/Message.tsx'
import { addressOf } from '../ui/place.ts'
import { useReach } from '../ui/reach.ts'
import type { RowAction } from '../ui/rowAction.ts'
import { SearchField } from '../ui/SearchField.tsx'
import type { Scrolled } from '../ui/scrolled.ts'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import { useMenu } from '../ui/useShell.ts'
import { useUndoKey } from '../ui/useUndoKey.ts'
import { ArticleGrid } from './ArticleGrid.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { Filters } from './Filters.tsx'
import { inOrder } from './inOrder.ts'
import { LanguageQuestion } from './LanguageQuestion.tsx'
import styles from './LibraryScreen.module.css'
import { isNarrowed, type LibraryView, listName } from './libraryView.ts'
import { NewArticleMenu } from './NewArticleMenu.tsx'
import { NothingFound } from './NothingFound.tsx'
import { Problems } from './Problems.tsx'
import { textFiles } from './textFiles.ts'
import { useFoundAnnounced } from './useFoundAnnounced.ts'
import { useListed } from './useListed.ts'
import { useMoves } from './useMoves.ts'
import { useOnceShown } from './useOnceShown.ts'
import { useTextImport } from './useTextImport.ts'
import { WaitingRescues } from './WaitingRescues.tsx'

type Props = {
  readonly view: LibraryView
  readonly onView: (change: Partial<LibraryView>) => void
  readonly scroll: RefObject<Scrolled>
  readonly onOpen: (id: string) => void
}

const pause = 120

/** Biblioteka: every article of the office, found, made, opened and put away. */
export function LibraryScreen({ view, onView, scroll, onOpen }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { newsroom } = useReach()
  const mayWrite = useMayWrite()
  const [text] = useDebouncedValue(view.text, pause)
  const listed = useListed('library', { ...view, text })
  const list = listName({ ...view, text })
  const screen = useRef<HTMLDivElement>(null)
  const focusList = () => screen.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
  // Named once the list stands there again, so that it comes into sight.
  const moves = useMoves(id =>
    requestAnimationFrame(() => {
      onView({ activeId: id })
      focusList()
    }),
  )
  const imports = useTextImport(onOpen)
  const [newMenu, setNewMenu] = useState(false)
  const rows = useMemo(
    () => inOrder(listed.data?.rows ?? [], view.order, language),
    [listed.data, view.order, language],
  )

  const create = async (template: Template) => {
    const made = await moves.move(newsroom.articles.create({ template }), words('library.new'))
    if (made) onOpen(made.id)
  }
  useOnceShown(() => view.activeId !== null && focusList())
  useMenu({ 'new-article': () => mayWrite && void create('blank') })
  useUndoKey(() => mayWrite && void moves.undoLast())
  useFoundAnnounced(isNarrowed(view) && !listed.isPlaceholderData ? listed.data?.rows.length : undefined)

  const actions: readonly RowAction<ArticleSummary>[] = [
    {
      name: words('library.row.open'),
      icon: IconPencil,
      key: 'Enter',
      keyName: 'Enter',
      onClick: true,
      reads: true,
      run: row => onOpen(row.id),
    },
    {
      name: words('library.row.duplicate'),
      icon: IconCopy,
      run: async row => {
        const copy = await moves.duplicate(row)
        if (copy) onView({ activeId: copy })
      },
    },
    {
      name: words('library.row.toTrash'),
      icon: IconTrash,
      key: 'Delete',
      keyName: 'Delete',
      removes: true,
      run: async row => {
        const here = rows.indexOf(row)
        onView({ activeId: (rows[here + 1] ?? rows[here - 1])?.id ?? null })
        if (!(await moves.toTrash(row))) onView({ activeId: row.id })
      },
    },
  ]

  const data = listed.data
  const empty = data?.counts.library === 0 && data.problems.length === 0 && !isNarrowed(view)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way to *Wczytaj*, not a control
    <div
      ref={screen}
      className={styles.screen}
      onDragOver={event => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        if (mayWrite) imports.choose(event.dataTransfer.files.item(0))
      }}
    >
      <header className={styles.top} data-region tabIndex={-1}>
        <h1 className="unseen">{words('library.title')}</h1>
        {!empty && (
          <SearchField
            label={words('library.search')}
            text={view.text}
            onText={value => onView({ text: value })}
            onLeave={focusList}
          />
        )}
        <span className={styles.between} />
        {mayWrite && (
          <FileButton accept={textFiles} onChange={imports.choose}>
            {button => (
              <Button {...button} variant="subtle" leftSection={<IconFileImport size={16} stroke={1.6} />}>
                {words('library.import')}
              </Button>
            )}
          </FileButton>
        )}
        {!empty && mayWrite && <NewArticleMenu opened={newMenu} onOpened={setNewMenu} onCreate={create} />}
      </header>
      {!empty && <Filters view={view} years={data?.years ?? []} onView={onView} />}
      <div className={styles.messages}>
        {moves.refusal && <Message tone="red">{moves.refusal}</Message>}
        {imports.state.kind === 'refused' && <Message tone="red">{imports.state.sentence}</Message>}
        {listed.isError && <Message tone="red">{words('shell.notDone')}</Message>}
        {mayWrite && (
          <WaitingRescues
            onOpen={onOpen}
            onTrash={() => {
              window.location.hash = addressOf({ kind: 'trash' })
            }}
            onCreate={async ({ article, title }) => {
              const made = await moves.move(newsroom.articles.createFromRescue({ article }), title)
              if (made) onOpen(made.id)
            }}
          />
        )}
        {data && <Problems problems={data.problems} onLook={mayWrite ? onOpen : null} />}
      </div>
      {!data && !listed.isError && <ListSkeleton />}
      {empty && mayWrite && <EmptyLibrary onCreate={create} onFile={imports.choose} />}
      {empty && !mayWrite && (
        <EmptyState title={words('reading.empty')}>
          <p>{words('reading.emptyWhat')}</p>
        </EmptyState>
      )}
      {data && isNarrowed(view) && rows.length === 0 && <NothingFound view={view} onView={onView} />}
      {rows.length > 0 && (
        <ArticleGrid
          key={list}
          list={list}
          label={words('library.list')}
          rows={rows}
          actions={actions}
          activeId={view.activeId}
          onActive={activeId => onView({ activeId })}
          scroll={scroll}
        />
      )}
      <LanguageQuestion
        state={imports.state}
        onLanguage={(file, fileLanguage) => void imports.read(file, fileLanguage)}
        onStop={imports.stop}
      />
    </div>
  )
}
