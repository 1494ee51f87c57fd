import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { snapshotStore } from '../../electron/history/snapshotStore.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { freshFolder } from '../storage/freshFolder.ts'

export const article = 'kongres0001'

type Shared = { readonly folder: string; readonly time: { now: Date } }

/** A history in a fresh folder or beside another desk, and a clock that the test sets and that gains ten minutes with each snapshot. */
export async function historyDesk(fs: FileSystem = nodeFileSystem, shared: Shared | null = null) {
  const { folder, time } = shared ?? { folder: await freshFolder(), time: { now: new Date(2026, 10, 24, 9, 0) } }
  await mkdir(join(folder, article), { recursive: true })
  const told: string[] = []
  const parts = {
    fs,
    folderOf: (id: string) => join(folder, id),
    clock: () => {
      const { now } = time
      time.now = new Date(now.getTime() + 600_000)
      return now
    },
    by: () => 'Ewa Linde',
    onChange: (id: string) => void told.push(id),
  }
  const history = join(folder, article, 'history')
  const unpack = promisify(gunzip)
  return {
    folder,
    time,
    told,
    store: snapshotStore(parts),
    /** The same folder as another run of Kronika finds it. */
    nextRun: () => snapshotStore(parts),
    file: (id: string) => join(history, `${id}.json.gz`),
    names: () => readdir(history).then(names => names.sort()),
    /** What a file of the history says. */
    async stored(id: string): Promise<Readonly<Record<string, unknown>>> {
      return JSON.parse(String(await unpack(await readFile(join(history, `${id}.json.gz`)))))
    },
  }
}
