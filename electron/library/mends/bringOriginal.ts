import { join, parse } from 'node:path'
import { keepOriginal } from '../../photos/keepOriginal.ts'
import { ifMissing } from '../../storage/ifMissing.ts'
import { renameWithRetries } from '../../storage/renameWithRetries.ts'
import { contentHashOf } from '../contentHashOf.ts'
import { originalsElsewhere } from '../originalsElsewhere.ts'
import { originalOf } from '../verifyFolder.ts'
import { walkLibrary } from '../walkLibrary.ts'
import type { Mended, MendedArticle, MendParts } from './mendParts.ts'

type Missed = { readonly kind: 'photos' | 'attachments'; readonly id: string }

const never = AbortSignal.any([])

/**
 * Copies an original from another article's folder, or from the trash: one whose content is that of its name. What stands in its
 * place and is another content is kept beside it.
 */
export async function bringOriginal(
  { fs, folder, articles, clock }: MendParts,
  article: MendedArticle,
  { kind, id }: Missed,
): Promise<Mended> {
  const into = join(folder, article.path, kind)

  const isWhole = async (file: string): Promise<boolean> =>
    (await fs.stat(file).catch(ifMissing(null))) !== null && (await contentHashOf(fs, file, never)) === id

  async function keepBeside(file: string): Promise<void> {
    if ((await fs.stat(file).catch(ifMissing(null))) === null) return
    const { dir, name, ext } = parse(file)
    const stamp = clock().toISOString().replaceAll(/[:.]/g, '-')
    await renameWithRetries(fs, file, join(dir, `${name}.damaged-${stamp}${ext}`))
  }

  return articles.mending.whileClosed(article.id, async () => {
    const { folders } = await walkLibrary(fs, folder, never)
    const places = originalsElsewhere(folders)
    const names = new Set(folders.flatMap(one => one[kind]).filter(name => originalOf(name) === id))
    for (const name of names) {
      if (await isWhole(join(into, name))) return 'nothing'
      for (const other of places.of(`${kind}/${name}`, article.path)) {
        const source = join(folder, other, kind, name)
        if (!(await isWhole(source))) continue
        await keepBeside(join(into, name))
        const kept = await keepOriginal(fs, source, into, parse(name).ext.slice(1))
        if (kept.ok && kept.value.id === id) return 'mended'
      }
    }
    return 'nothing'
  })
}
