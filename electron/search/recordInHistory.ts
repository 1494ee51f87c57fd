import type { HeldByHistory } from '../../shared/contract/directory.ts'
import { leadingTo } from '../../shared/directory/leadingTo.ts'
import { nameInText } from '../../shared/directory/nameInText.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { unnamed } from '../../shared/language/language.ts'
import { holdsRecord } from '../../shared/search/holdsRecord.ts'
import { eachState } from '../history/eachState.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'
import { articleFolders, type Folders } from './articleFolders.ts'
import type { NamedInArticles } from './namedInArticles.ts'

type Asked = {
  readonly fs: FileSystem
  readonly folders: Folders
  readonly named: NamedInArticles
  readonly records: readonly DirectoryRecord[]
  readonly id: string
  readonly signal: AbortSignal
}

/** Which snapshots of all articles, those in the trash too, hold a record. Throws the system's error, and when it is aborted. */
export async function recordInHistory({ fs, folders, named, records, id, signal }: Asked): Promise<HeldByHistory> {
  const ids = leadingTo(records, id)
  const names = records.filter(record => ids.has(record.id)).map(nameInText)
  const articles: HeldByHistory['articles'] = []
  let unreadable = 0
  for (const one of await articleFolders(fs, folders)) {
    const holds = holdsRecord(ids, text => names.some(holdsName => holdsName(text)))
    const times: string[] = []
    try {
      for await (const state of eachState(fs, one.folder)) {
        signal.throwIfAborted()
        if (!state.ok) unreadable += state.refusal.kind === 'missing' ? 0 : 1
        else if (holds(state.value.content)) times.push(state.value.at)
      }
    } catch (error) {
      if (systemCode(error) === '') throw error
      unreadable += 1
    }
    const [from, to] = [times.toSorted()[0], times.toSorted().at(-1)]
    if (from === undefined || to === undefined) continue
    const today = await named(one)
    articles.push({
      id: one.id,
      title: typeof today === 'string' ? unnamed : today.title,
      snapshots: times.length,
      from,
      to,
    })
  }
  return { articles, unreadable }
}
