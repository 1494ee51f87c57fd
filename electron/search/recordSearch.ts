import type { HeldByHistory, RecordReferences } from '../../shared/contract/directory.ts'
import type { DirectoryStore } from '../directory/directoryStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { Folders } from './articleFolders.ts'
import { namedInArticles } from './namedInArticles.ts'
import { recordInHistory } from './recordInHistory.ts'
import { recordReferences } from './recordReferences.ts'

/** Where records of the directory stand: today, and in earlier versions. Both throw the system's error, and when they are aborted. */
export function recordSearch(parts: {
  readonly fs: FileSystem
  readonly folders: Folders
  readonly directory: Pick<DirectoryStore, 'list'>
}) {
  const named = namedInArticles(parts.fs)
  const asked = (id: string, signal: AbortSignal) => ({ ...parts, named, records: parts.directory.list(), id, signal })
  return {
    to: (id: string, signal: AbortSignal): Promise<RecordReferences> => recordReferences(asked(id, signal)),
    inHistory: (id: string, signal: AbortSignal): Promise<HeldByHistory> => recordInHistory(asked(id, signal)),
  }
}
