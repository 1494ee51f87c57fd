import { readArticle } from '../../shared/articles/migrations.ts'
import { type NamedInArticle, namedInArticle } from '../../shared/articles/namedInArticle.ts'
import { articleFile } from '../articles/articleFiles.ts'
import { articleProblemOf } from '../articles/articleProblem.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { readStored } from '../storage/storedFile.ts'
import type { FolderOfArticle } from './articleFolders.ts'
import { type FileStamp, stampOf } from './readEntry.ts'

/** `gone`: the folder holds no article. */
type Read = NamedInArticle | 'gone' | 'unreadable'

/** What the articles name, read again only where a file is not as it was. */
export function namedInArticles(fs: FileSystem) {
  const known = new Map<string, { readonly stamp: FileStamp; readonly named: NamedInArticle }>()

  return async function named({ id, folder }: FolderOfArticle): Promise<Read> {
    // Taken before the file is read, so that one saved in between is read again.
    const stamp = await stampOf(fs, folder).catch(() => null)
    const before = known.get(folder)
    if (before && stamp && before.stamp.size === stamp.size && before.stamp.mtimeMs === stamp.mtimeMs)
      return before.named
    known.delete(folder)
    const read = await readStored(fs, articleFile(folder), readArticle)
    if (read.ok) {
      const value = namedInArticle(read.value.data.article)
      if (stamp) known.set(folder, { stamp, named: value })
      return value
    }
    const problem = await articleProblemOf(fs, folder, id, read.refusal)
    return problem.kind === 'missing' ? 'gone' : 'unreadable'
  }
}

export type NamedInArticles = ReturnType<typeof namedInArticles>
