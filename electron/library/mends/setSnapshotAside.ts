import { join } from 'node:path'
import { renameWithRetries } from '../../storage/renameWithRetries.ts'
import { syncFolder } from '../../storage/syncFolder.ts'
import type { Mended, MendedArticle, MendParts } from './mendParts.ts'

/** Takes a snapshot that cannot be read out of the history; its bytes stay beside the others as `….damaged`. */
export async function setSnapshotAside(
  { fs, folder, articles }: MendParts,
  { id, path }: MendedArticle,
  file: string,
  isDamaged: () => Promise<boolean>,
): Promise<Mended> {
  return articles.mending.whileClosed(id, async () => {
    if (!(await isDamaged())) return 'nothing'
    await renameWithRetries(fs, join(folder, file), join(folder, `${file}.damaged`))
    await syncFolder(fs, join(folder, path, 'history'))
    return 'mended'
  })
}
