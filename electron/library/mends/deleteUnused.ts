import { join } from 'node:path'
import { syncFolder } from '../../storage/syncFolder.ts'
import { originalOf } from '../verifyFolder.ts'
import type { Mended, MendedArticle, MendParts } from './mendParts.ts'

type Original = { readonly kind: 'photos' | 'attachments'; readonly id: string }

/** Deletes an original for good, if it is still so that nothing names it: no text, no list, no earlier state. */
export async function deleteUnused(
  { fs, folder, articles }: MendParts,
  article: MendedArticle,
  { kind, id }: Original,
  isUnused: () => Promise<boolean>,
): Promise<Mended> {
  return articles.mending.whileClosed(article.id, async () => {
    if (!(await isUnused())) return 'nothing'
    const inside = join(folder, article.path, kind)
    const names = (await fs.readdir(inside)).filter(name => originalOf(name) === id)
    for (const name of names) await fs.rm(join(inside, name), { force: true })
    await syncFolder(fs, inside)
    return names.length > 0 ? 'mended' : 'nothing'
  })
}
