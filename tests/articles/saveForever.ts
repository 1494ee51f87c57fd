// A process of its own for the test that kills it: opens an article and saves it without pause; after each answer it says the revision.
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { articleStore } from '../../electron/articles/articleStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { newId } from '../../electron/storage/newId.ts'
import { historyParts } from '../history/historyParts.ts'
import { rescueParts } from './rescueParts.ts'
import { ewa, valueIn, versionOf } from './sections.ts'
import { textOfRevision } from './textOfRevision.ts'

const [folder = '', trashFolder = '', id = ''] = process.argv.slice(2)
const store = articleStore({
  fs: nodeFileSystem,
  folder,
  trashFolder,
  clock: () => new Date(),
  newId,
  ...historyParts({ folder }),
  ...rescueParts({ folder }),
  onChange: () => undefined,
})
let { revision } = valueIn(await store.open({ id, window: ewa }))
// It never ends by itself, which is when this would be written.
flushCompileCache()
for (;;) {
  const pl = versionOf('Kongres', textOfRevision(revision + 1))
  revision = valueIn(await store.save({ id, window: ewa, baseRevision: revision, pl })).revision
  writeSync(1, `${revision}\n`)
}
