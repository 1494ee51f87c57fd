import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ArticleChange, ForeignKept } from '../../electron/articles/articleShelf.ts'
import { articleStore } from '../../electron/articles/articleStore.ts'
import { rescueCopies } from '../../electron/articles/rescueCopies.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Later } from '../../electron/storage/later.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import { historyParts } from '../history/historyParts.ts'
import { freshFolder } from '../storage/freshFolder.ts'
import { ewa, valueIn, versionOf } from './sections.ts'

/** A store in a fresh folder, with a clock that gains a minute each time it is asked and ids in the order they are made. */
export async function articlesDesk(
  fs: FileSystem = nodeFileSystem,
  rescueFs: FileSystem = nodeFileSystem,
  later: Later | null = null,
) {
  const root = await freshFolder()
  const folder = join(root, 'articles')
  const trashFolder = join(root, 'trash')
  await nodeFileSystem.mkdir(folder, { recursive: true })
  const changes: ArticleChange[] = []
  const foreign: ForeignKept[] = []
  let ids = 0
  let minutes = 0
  const time = { noon: Date.UTC(2026, 10, 24, 12) }
  const parts = {
    fs,
    folder,
    trashFolder,
    clock: () => new Date(time.noon + minutes++ * 60_000),
    newId: () => `nowy${String(++ids).padStart(4, '0')}`,
    ...historyParts({ fs, folder }),
    ...(later && { later }),
    onChange: (change: ArticleChange) => void changes.push(change),
    onForeign: (kept: ForeignKept) => void foreign.push(kept),
  }
  const rescueFolder = join(root, 'rescue')
  /** The rescue folder is on a disk of its own, which is well unless a test says else. */
  function run() {
    const store = articleStore({
      ...parts,
      rescue: rescueCopies({ fs: rescueFs, folder: rescueFolder, clock: parts.clock }),
    })
    // Before the folder goes: a snapshot may still be on its way.
    onTestFinished(() => store.finish())
    return store
  }
  return {
    folder,
    trashFolder,
    rescueFolder,
    time,
    changes,
    foreign,
    store: run(),
    /** The same folder as another run of Kronika finds it. */
    nextRun: run,
    /** While the drive with the articles is pulled out. */
    async unplugged<T>(work: () => Promise<T>): Promise<T> {
      await rename(folder, join(root, 'in-the-pocket'))
      const answer = await work()
      await rename(join(root, 'in-the-pocket'), folder)
      return answer
    },
    file: (id: string) => join(folder, id, 'article.json'),
    onDisk: async (id: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, id, 'article.json'), 'utf8')),
  }
}

/** Makes an article with a title and opens it in Ewa's window. */
export async function openedBy(desk: Awaited<ReturnType<typeof articlesDesk>>, title: string): Promise<Article> {
  const { id } = valueIn(await desk.store.createFrom({ pl: versionOf(title, 'Pierwszy akapit.') }))
  return valueIn(await desk.store.open({ id, window: ewa }))
}
