import type { Caret } from '../../shared/articles/caret.ts'
import { openSitting, type Sitting } from '../settings/sitting.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { Later } from '../storage/later.ts'
import type { OpenLibrary } from './composeLibrary.ts'
import { nothingToRecover, type OpenRecovery, recoveryOf } from './recovery.ts'

/** A library on the desk of a person, where it is remembered what is open; in a terminal nothing is. */
export type LibraryAtDesk = Omit<OpenLibrary, 'articles'> & {
  readonly articles: ArticlesInSitting
  readonly recovery: OpenRecovery
}

type Articles = OpenLibrary['articles']
type ArticlesInSitting = Omit<Articles, 'save'> & {
  readonly save: (
    asked: Parameters<Articles['save']>[0] & { readonly caret?: Caret | undefined },
  ) => ReturnType<Articles['save']>
}

/** Follows what is opened, written and closed in a library in which this process writes; of one that is only read nothing is kept. */
export async function libraryAtDesk(
  library: OpenLibrary,
  parts: { readonly fs: FileSystem; readonly folder: string; readonly clock: () => Date; readonly later: Later },
): Promise<LibraryAtDesk> {
  if (library.access.now().kind !== 'write') return { ...library, recovery: nothingToRecover }
  const sitting = await openSitting({ ...parts, library: library.id })
  return {
    ...library,
    articles: inSitting(library.articles, sitting),
    recovery: recoveryOf(library.articles, sitting),
    async close() {
      await library.close()
      await sitting.end()
    },
  }
}

function inSitting(articles: Articles, sitting: Sitting): ArticlesInSitting {
  /** Whoever closes, moves or loses a window may have closed more than one. */
  async function afterwards<Answer>(work: Promise<Answer>): Promise<Answer> {
    const answer = await work
    for (const id of sitting.ids()) if (!articles.isOpen(id)) sitting.closed(id)
    return answer
  }

  return {
    ...articles,
    async open(asked) {
      const opened = await articles.open(asked)
      if (opened.ok) sitting.opened(asked.id)
      return opened
    },
    async openCopy(asked) {
      const opened = await articles.openCopy(asked)
      if (opened.ok) sitting.opened(asked.id)
      return opened
    },
    async save({ caret, ...asked }) {
      const saved = await articles.save(asked)
      // Also where the disk took nothing: the words wait in a rescue copy, and this is where they were written.
      sitting.written(asked.id, caret ?? null)
      return saved
    },
    close: asked => afterwards(articles.close(asked)),
    closeWindow: window => afterwards(articles.closeWindow(window)),
    trash: asked => afterwards(articles.trash(asked)),
  }
}
