import type { Listed, ListQuery } from '../../shared/contract/articles.ts'
import type { InTrash, Removed, TrashItem, TrashListed } from '../../shared/contract/trash.ts'
import { matches, searchWords } from '../../shared/search/searchText.ts'
import type { ArticleStore } from '../articles/articleStore.ts'
import type { DirectoryStore } from '../directory/directoryStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { trashedArticle } from './trashedArticle.ts'
import { wordsOfItem } from './wordsOfItem.ts'

type Parts = {
  readonly fs: FileSystem
  readonly trashFolder: string
  readonly articles: Pick<ArticleStore, 'inTrash'>
  readonly directory: Pick<DirectoryStore, 'inTrash'>
  readonly list: (query: ListQuery) => Promise<Listed>
}

type Removing = {
  readonly items: readonly InTrash[]
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

const latestFirst = (one: TrashItem, other: TrashItem): number =>
  other.trashedAt.localeCompare(one.trashedAt) || one.id.localeCompare(other.id)

/** Kosz: deleted articles and records together, as the disk has them. */
export function libraryTrash({ fs, trashFolder, articles, directory, list }: Parts) {
  const inTrash = (text: string): Promise<Listed> => list({ place: 'trash', text, state: null, year: null })

  async function all(): Promise<TrashItem[]> {
    const known = await inTrash('')
    const items: TrashItem[] = []
    for (const { id, trashedAt } of await articles.inTrash.list())
      items.push(await trashedArticle({ fs, trashFolder, id, trashedAt, known }))
    for (const { id, trashedAt, record } of await directory.inTrash.list())
      items.push(record ? { kind: 'record', id, trashedAt, record } : { kind: 'damaged-record', id, trashedAt })
    return items.sort(latestFirst)
  }

  return {
    async list({ text }: { readonly text: string }): Promise<TrashListed> {
      const items = await all()
      const words = searchWords(text)
      if (words.length === 0) return { items, count: items.length }
      const found = new Set((await inTrash(text)).rows.map(row => row.id))
      const fits = (item: TrashItem): boolean =>
        (item.kind === 'article' && found.has(item.id)) || matches(wordsOfItem(item), words)
      return { items: items.filter(fits), count: items.length }
    },
    /** One after another, so that what cannot go does not keep the rest. */
    async remove({ items, signal, progress }: Removing): Promise<Removed> {
      const stayed: Removed['stayed'] = []
      let tried = 0
      for (const item of items) {
        if (signal.aborted) break
        const removed = await (item.place === 'articles' ? articles : directory).inTrash.remove(item.id)
        if (!removed.ok) stayed.push({ item, trouble: removed.refusal })
        tried += 1
        progress(tried, items.length)
      }
      return { removed: tried - stayed.length, stayed }
    },
  }
}
