import { join } from 'node:path'
import type { LibraryFile } from '../../shared/library/libraryShape.ts'
import { articleStore } from '../articles/articleStore.ts'
import { rescueCopies } from '../articles/rescueCopies.ts'
import { attachmentLibrary } from '../attachments/attachmentLibrary.ts'
import type { DirectoryStore } from '../directory/directoryStore.ts'
import { snapshotStore } from '../history/snapshotStore.ts'
import { textImporter } from '../importing/textImporter.ts'
import { photoLibrary } from '../photos/photoLibrary.ts'
import { publisher } from '../publishing/publisher.ts'
import { articleIndex } from '../search/articleIndex.ts'
import { recordSearch } from '../search/recordSearch.ts'
import { organisationStore } from '../settings/organisationStore.ts'
import type { Stored } from '../storage/openStored.ts'
import type { LibraryFiles } from './libraryFiles.ts'
import { libraryTrash } from './libraryTrash.ts'
import { logos } from './logos.ts'
import { mendLibrary } from './mendLibrary.ts'
import type { Hold, LibraryParts } from './openLibrary.ts'
import { purgeTrash } from './purgeTrash.ts'
import { sweepLibrary } from './sweepLibrary.ts'
import { type Verifying, verifyLibrary } from './verifyLibrary.ts'

/** What has been opened before the features are put together on it. */
type Opened = {
  readonly files: LibraryFiles
  readonly hold: Hold
  readonly library: Stored<LibraryFile>
  readonly directory: DirectoryStore
}

/** Puts the features of an open library together. */
export async function composeLibrary(parts: LibraryParts, { files, hold, library, directory }: Opened) {
  const { fs, folder, label, clock, newId, worker, onEvent } = parts
  const cacheFolder = join(parts.cacheFolder, library.data().id)
  const closing = new AbortController()
  const folders = { library: files.articles, trash: files.trash }
  const index = await articleIndex({
    fs,
    file: files.index,
    folders,
    onChange: () => onEvent({ kind: 'articles-changed' }),
    mayHaveChanged: hold.access.mayHaveChanged,
  })
  const history = snapshotStore({
    fs,
    folderOf: id => join(files.articles, id),
    clock,
    by: () => parts.user,
    onChange: article => onEvent({ kind: 'history-changed', article }),
  })
  const rescue = rescueCopies({ fs, folder: join(parts.rescueFolder, library.data().id), clock })
  const articles = articleStore({
    fs,
    folder: files.articles,
    trashFolder: files.trash,
    clock,
    newId,
    history,
    later: parts.later,
    rescue,
    onChange: index.tell,
    onForeign: kept => onEvent({ kind: 'foreign-kept', ...kept }),
  })
  const photos = photoLibrary({ fs, articlesFolder: files.articles, cacheFolder, worker })
  const attachments = attachmentLibrary({ fs, articlesFolder: files.articles })
  const logo = logos({ fs, folder, cacheFolder, worker })
  const organisation = organisationStore({
    file: files.library,
    stored: library,
    keepLogo: logo.keep,
    onChange: () => onEvent({ kind: 'settings-changed' }),
  })
  const importing = textImporter({ fs, articles, newId })
  const publishing = publisher({
    fs,
    articles,
    organisation,
    directory,
    photos,
    attachments,
    packed: articles.history.published,
  })
  const trash = libraryTrash({ fs, trashFolder: files.trash, articles, directory, list: index.list })
  const swept = index.checked
    .then(() => sweepLibrary(fs, folder, files, closing.signal))
    .then(rescue.sweep)
    .then(() =>
      purgeTrash({ articles, directory, now: clock(), libraryMade: library.data().createdAt, signal: closing.signal }),
    )
  return {
    id: library.data().id,
    label,
    access: hold.access,
    articles,
    directory,
    references: recordSearch({ fs, folders, directory }),
    trash,
    organisation: { ...organisation, logoRendition: logo.rendition },
    photos,
    attachments,
    importing,
    publishing,
    list: index.list,
    verify: (asked: Omit<Verifying, 'fs' | 'folder' | 'clock'>) => verifyLibrary({ ...asked, fs, folder, clock }),
    ...mendLibrary({ fs, folder, articles, directory, index, clock }),
    /** Finishes what was asked for, writes the index and frees the library for others. */
    async close(): Promise<void> {
      await articles.finish()
      closing.abort()
      await index.close()
      await swept
      await hold.release()
    },
  }
}

export type OpenLibrary = Awaited<ReturnType<typeof composeLibrary>>
