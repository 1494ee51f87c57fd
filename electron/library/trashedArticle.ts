import { join } from 'node:path'
import type { Listed } from '../../shared/contract/articles.ts'
import type { TrashItem } from '../../shared/contract/trash.ts'
import { photosFolder } from '../articles/articleFiles.ts'
import { readEntry } from '../search/readEntry.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { isTemporary } from '../storage/temporaryName.ts'

type Asked = {
  readonly fs: FileSystem
  readonly trashFolder: string
  readonly id: string
  readonly trashedAt: string
  /** What the index knows of the trash. */
  readonly known: Listed
}

/**
 * An article in the trash. One that the index knows elsewhere (a sync client brought it back to the library as well) is read here; a
 * folder without an article is named too, so that nothing lies in the trash unseen.
 */
export async function trashedArticle({ fs, trashFolder, id, trashedAt, known }: Asked): Promise<TrashItem> {
  const row = known.rows.find(one => one.id === id)
  if (row) return { kind: 'article', id, trashedAt, row }
  const folder = join(trashFolder, id)
  const entry = await readEntry(fs, { place: 'trash', folder, id })
  const content = entry.ok && entry.value !== 'gone' ? entry.value.content : null
  if (content?.kind === 'row') return { kind: 'article', id, trashedAt, row: content.row }
  const unknown = { kind: 'damaged', id, title: '', copyFrom: null } as const
  const problem = known.problems.find(one => one.id === id) ?? content?.problem ?? unknown
  return { kind: 'damaged-article', id, trashedAt, problem, photos: await photosIn(fs, folder) }
}

async function photosIn(fs: FileSystem, folder: string): Promise<number> {
  const names = await fs.readdir(photosFolder(folder)).catch(() => [])
  return names.filter(name => !isTemporary(name)).length
}
