import { Button } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Words } from '../shared/words/words.ts'
import { useBackAfterCrash } from './articles/useBackAfterCrash.ts'
import type { DirectoryDesk } from './directory/directoryDesk.ts'
import { type DirectoryView, freshDirectoryView } from './directory/directoryView.ts'
import { useWords } from './i18n/useWords.ts'
import { ClosedLibrary } from './library/ClosedLibrary.tsx'
import { LibraryScreen } from './library/LibraryScreen.tsx'
import { freshView, type LibraryView } from './library/libraryView.ts'
import { ReadingMessage } from './library/ReadingMessage.tsx'
import { useCounts } from './library/useListed.ts'
import { EmptyState } from './ui/EmptyState.tsx'
import { Frame } from './ui/Frame.tsx'
import { later } from './ui/later.ts'
import { Message } from './ui/Message.tsx'
import type { Place } from './ui/place.ts'
import { useReach } from './ui/reach.ts'
import { SideNav } from './ui/SideNav.tsx'
import { atTop, type Scrolled } from './ui/scrolled.ts'
import { useHostGone } from './ui/useHostGone.ts'
import { useLibraryStatus } from './ui/useLibraryAccess.ts'
import { usePlace } from './ui/usePlace.ts'
import { useMenu, useTellShell } from './ui/useShell.ts'

const DirectoryScreen = later(() => import('./directory/DirectoryScreen.tsx').then(one => one.DirectoryScreen))
const SettingsScreen = later(() => import('./settings/SettingsScreen.tsx').then(one => one.SettingsScreen))
const TrashScreen = later(() => import('./library/TrashScreen.tsx').then(one => one.TrashScreen))

/** Screens that other features build and that are handed in. */
export type ScreenTable = {
  readonly article: (props: {
    readonly id: string
    /** Who writes in a library that is only read, and how to write in it; `brief`: the screen says the first itself. */
    readonly message: (brief: boolean) => ReactNode
    readonly onLeave: () => void
  }) => ReactNode
}

/** The screen of the place that the address names, or why there is none. */
export function Screens({ screens: { article: ArticleScreen } }: { readonly screens: ScreenTable }) {
  const words = useWords()
  const { place, goTo } = usePlace()
  const hostGone = useHostGone()
  useShellOf(place, goTo)
  useBackAfterCrash(place, goTo)
  useDocumentTitle(titleOf(place, words))
  const [library, setLibrary] = useState(freshView)
  const [directory, setDirectory] = useState(freshDirectoryView)
  const [trash, setTrash] = useState(freshView)
  const libraryScroll = useRef<Scrolled>(atTop)
  const directoryScroll = useRef<Scrolled>(atTop)
  const directoryDesk = useRef<DirectoryDesk>(null)
  const trashScroll = useRef<Scrolled>(atTop)
  const openRecord = useCallback((record: string | null) => goTo({ kind: 'directory', record }), [goTo])
  const status = useLibraryStatus()
  const writing = useWriting(place, status.data?.kind === 'open')

  if (!status.data) return status.isError ? <Unreachable onRetry={() => void status.refetch()} /> : null
  const folder = status.data.label
  // An article that is open stays: what was written last may be nowhere but in this window.
  if (status.data.kind === 'closed' && !writing) return <ClosedLibrary folder={folder} refusal={status.data.refusal} />

  const access = status.data.kind === 'open' ? status.data.access : null
  const reading = access && access.kind !== 'write' ? access : null
  const framed = (screen: ReactNode) => (
    <Frame
      nav={<Nav here={place.kind} folder={folder} />}
      message={
        hostGone ? (
          <Message tone="red">{words('shell.hostGone')}</Message>
        ) : (
          reading && <ReadingMessage access={reading} brief={false} />
        )
      }
    >
      <Suspense fallback={null}>{screen}</Suspense>
    </Frame>
  )
  switch (place.kind) {
    case 'library':
      return framed(
        <LibraryScreen
          view={library}
          onView={change => setLibrary(changed(change))}
          scroll={libraryScroll}
          onOpen={id => {
            setLibrary(changed({ activeId: id }))
            goTo({ kind: 'article', id })
          }}
        />,
      )
    case 'directory':
      return framed(
        <DirectoryScreen
          view={directory}
          onView={(change: Partial<DirectoryView>) => setDirectory(before => ({ ...before, ...change }))}
          scroll={directoryScroll}
          open={place.record}
          onOpen={openRecord}
          desk={directoryDesk}
        />,
      )
    case 'trash':
      return framed(<TrashScreen view={trash} onView={change => setTrash(changed(change))} scroll={trashScroll} />)
    case 'settings':
      return framed(<SettingsScreen section={place.section} folder={folder} />)
    case 'article':
      return (
        <ArticleScreen
          key={place.id}
          id={place.id}
          message={brief => reading && <ReadingMessage access={reading} brief={brief} />}
          onLeave={() => goTo({ kind: 'library' })}
        />
      )
    default:
      return place satisfies never
  }
}

/** The shell around the window knows which screen is shown, and leads to another; an open article tells of itself. */
function useShellOf(place: Place, goTo: (place: Place) => void): void {
  const { onOpenArticle } = useReach()
  const nothing = { article: null, canUndo: false, canRedo: false }
  // What is typed into a record and not saved is told by its own screen.
  const unsaved = place.kind === 'directory' ? {} : { unsaved: false }
  useTellShell(place.kind === 'article' ? {} : { place: place.kind, ...nothing, ...unsaved })
  useMenu({ library: () => goTo({ kind: 'library' }), settings: () => goTo({ kind: 'settings', section: 'general' }) })
  useEffect(() => onOpenArticle(id => goTo({ kind: 'article', id })), [onOpenArticle, goTo])
}

const names = {
  library: 'library.title',
  directory: 'directory.title',
  trash: 'library.trash',
  settings: 'library.settings',
} as const

/** The name of the page, for the tab and for a screen reader. */
function titleOf(place: Place, words: Words): string {
  return place.kind === 'article' ? 'Kronika' : `${words(names[place.kind])} · Kronika`
}

const changed = (change: Partial<LibraryView>) => (before: LibraryView) => ({ ...before, ...change })

/** Whether an article is shown that was opened while the library was open. */
function useWriting(place: Place, libraryOpen: boolean): boolean {
  const here = place.kind === 'article' ? place.id : null
  const [opened, setOpened] = useState<string | null>(null)
  if (libraryOpen && opened !== here) setOpened(here)
  return here !== null && opened === here
}

function Nav({ here, folder }: { readonly here: Place['kind']; readonly folder: string }) {
  return <SideNav here={here} folder={folder} counts={useCounts()} />
}

function Unreachable({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords()
  return (
    <main style={{ height: '100vh', display: 'flex' }}>
      <EmptyState title={words('shell.unreachable')} alone>
        <p>{words('shell.unreachableWhat')}</p>
        <Button variant="filled" mt={18} onClick={onRetry}>
          {words('shell.retry')}
        </Button>
      </EmptyState>
    </main>
  )
}
