import { join } from 'node:path'
import { articleStore } from '../../electron/articles/articleStore.ts'
import { articleIndex } from '../../electron/search/articleIndex.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { ListQuery } from '../../shared/contract/articles.ts'
import { rescueParts } from '../articles/rescueParts.ts'
import { historyParts } from '../history/historyParts.ts'
import { freshFolder } from '../storage/freshFolder.ts'

export const everything: ListQuery = { place: 'library', text: '', state: null, year: null }

/** Articles with their index in a fresh folder; `again` opens the index as the next run of Kronika does. */
export async function searchDesk() {
  const root = await freshFolder()
  const folders = { library: join(root, 'articles'), trash: join(root, 'trash') }
  await nodeFileSystem.mkdir(folders.library, { recursive: true })
  await nodeFileSystem.mkdir(folders.trash, { recursive: true })
  const file = join(root, 'index.json')
  let told = 0
  let ids = 0
  let minutes = 0
  const again = async (fs: FileSystem = nodeFileSystem) => {
    const index = await articleIndex({ fs, file, folders, onChange: () => void told++, mayHaveChanged: () => false })
    const store = articleStore({
      fs,
      folder: folders.library,
      trashFolder: folders.trash,
      clock: () => new Date(Date.UTC(2026, 10, 24, 12, minutes++)),
      newId: () => `nowy${String(++ids).padStart(4, '0')}`,
      ...historyParts({ fs, folder: folders.library }),
      ...rescueParts({ folder: folders.library }),
      onChange: index.tell,
    })
    return { index, store }
  }
  return { ...(await again()), again, file, folders, told: () => told }
}
