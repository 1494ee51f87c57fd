import { referenceTo } from '../../shared/articles/referenceTo.ts'
import type { RecordReferences } from '../../shared/contract/directory.ts'
import { leadingTo } from '../../shared/directory/leadingTo.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { recordsNaming } from '../../shared/directory/recordsNaming.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { articleFolders, type Folders } from './articleFolders.ts'
import type { NamedInArticles } from './namedInArticles.ts'

type Referring = RecordReferences['articles'][number]

/** As of today before all days, then the newest. */
const newestFirst = (one: Referring, other: Referring): number => {
  const [a, b] = [one.day ?? '9999', other.day ?? '9999']
  return a === b ? 0 : a < b ? 1 : -1
}

/** So many articles are read at a time. */
const together = 8

/** What names a record in the articles as they are on the disk, and in the directory. Throws the system's error, and when it is aborted. */
export async function recordReferences({
  fs,
  folders,
  named,
  records,
  id,
  signal,
}: {
  readonly fs: FileSystem
  readonly folders: Folders
  readonly named: NamedInArticles
  readonly records: readonly DirectoryRecord[]
  readonly id: string
  readonly signal: AbortSignal
}): Promise<RecordReferences> {
  const byId = new Map(records.map(record => [record.id, record]))
  const record = byId.get(id) ?? null
  const ids = leadingTo(records, id)
  const articles: Referring[] = []
  let unreadable = 0
  const all = await articleFolders(fs, folders)
  for (let at = 0; at < all.length; at += together) {
    signal.throwIfAborted()
    const some = all.slice(at, at + together)
    const read = await Promise.all(some.map(async one => ({ ...one, named: await named(one) })))
    for (const { id: article, place, named } of read) {
      if (named === 'unreadable') unreadable += 1
      if (typeof named === 'string') continue
      const found = referenceTo(record, ids, named, byId)
      const { title, day, state } = named
      if (found) articles.push({ id: article, title, day, state, trashed: place === 'trash', ...found })
    }
  }
  return { articles: articles.sort(newestFirst), records: recordsNaming(records, id, ids), unreadable }
}
