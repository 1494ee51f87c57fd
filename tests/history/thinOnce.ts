// A process of its own for the test that kills it: thins one history, says when it changes the first file, and waits for the end.
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { snapshotStore } from '../../electron/history/snapshotStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'

const [folder = '', article = '', now = ''] = process.argv.slice(2)
let changes = 0
const store = snapshotStore({
  fs: {
    ...nodeFileSystem,
    async rename(from, to) {
      if (++changes === 1) writeSync(1, 'changes\n')
      await nodeFileSystem.rename(from, to)
    },
  },
  folderOf: id => join(folder, id),
  clock: () => new Date(now),
  by: () => '',
  onChange: () => undefined,
})
flushCompileCache()
await store.thin(article)
writeSync(1, 'thinned\n')
setInterval(() => undefined, 1000)
