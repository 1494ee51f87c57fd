import { basename, dirname, join } from 'node:path'
import { onDisk } from '../../storage/onDisk.ts'
import { syncFolder } from '../../storage/syncFolder.ts'
import { isLeftover } from '../../storage/temporaryName.ts'
import { isAside } from '../verifyNames.ts'
import type { Mended, MendedArticle, MendParts } from './mendParts.ts'

/** Deletes what a killed run left, or what was put aside: files that their own name marks as such. Swept meanwhile, it is gone too. */
export async function deleteFile(
  { fs, folder, articles }: MendParts,
  article: MendedArticle | null,
  file: string,
): Promise<Mended> {
  const name = basename(file)
  if (!isLeftover(name) && !isAside(name)) return { ok: true, value: 'nothing' }
  const path = join(folder, file)
  const work = async (): Promise<'mended'> => {
    await fs.rm(path, { recursive: isLeftover(name), force: true })
    await syncFolder(fs, dirname(path))
    return 'mended'
  }
  return article ? articles.mending.whileClosed(article.id, work) : onDisk(path, work)
}
