import { basename, dirname, join } from 'node:path'
import { onDisk } from '../../storage/onDisk.ts'
import { syncFolder } from '../../storage/syncFolder.ts'
import { isLeftover } from '../../storage/temporaryName.ts'
import { mendOfFile } from '../offeredMend.ts'
import { verifyNames } from '../verifyNames.ts'
import type { Mended, MendedArticle, MendParts } from './mendParts.ts'

/** Deletes what a killed run left, or what was put aside, if that is still so and long enough ago: its own name marks it as such. */
export async function deleteFile(
  { fs, folder, articles, clock }: MendParts,
  article: MendedArticle | null,
  file: string,
): Promise<Mended> {
  const name = basename(file)
  const path = join(folder, file)
  const inside = file.slice(0, -name.length).replace(/\/$/, '')
  const work = async (): Promise<'mended' | 'nothing'> => {
    const found = await verifyNames({ fs, folder, path: inside, names: [name], isOurs: () => false })
    if (!found.some(one => mendOfFile(one, clock()) !== null)) return 'nothing'
    await fs.rm(path, { recursive: isLeftover(name), force: true })
    await syncFolder(fs, dirname(path))
    return 'mended'
  }
  return article ? articles.mending.whileClosed(article.id, work) : onDisk(path, work)
}
