import { articleId } from '../../shared/articles/articleShape.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import type { PurgeVerdict, TrashedNote } from '../../shared/library/trashed.ts'
import type { Result } from '../../shared/result.ts'
import { recordsFolder } from '../directory/recordTrash.ts'
import { isFolder } from '../storage/isFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import { removeWhole } from '../storage/removeWhole.ts'
import { systemCode } from '../storage/systemCode.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { carryOut, readTrashedNote } from './trashedFolder.ts'

type InTrash = TrashedNote & { readonly id: string }

/** What lies in the trash and since when; removing it for ever. */
export function articlesInTrash(shelf: ArticleShelf) {
  const { fs, turns, trashFolder } = shelf

  /** In the article's turn, and only where it still lies in the trash. */
  async function inPlace(id: string, work: (folder: string) => Promise<void>): Promise<Result<null, StorageTrouble>> {
    return turns.do(id, async () => {
      const folder = shelf.trashOf(id)
      const worked = await onDisk(folder, async () => {
        if (await isFolder(fs, folder)) await work(folder)
        return null
      })
      shelf.onChange({ kind: 'look', id })
      return worked
    })
  }

  return {
    inTrash: {
      /** Throws the system's error where the trash cannot be looked through. */
      async list(): Promise<readonly InTrash[]> {
        const ids = (await fs.readdir(trashFolder)).filter(
          name => name !== recordsFolder && articleId.safeParse(name).success,
        )
        const found: InTrash[] = []
        for (const id of ids) {
          const note = await noteOf(id)
          if (note) found.push({ ...note, id })
        }
        return found
      },
      remove: (id: string) => inPlace(id, folder => removeWhole(fs, folder)),
      /** `judge` says what becomes of it, by what is noted at that moment: it may have been restored and put away again. */
      settle: (id: string, judge: (note: TrashedNote) => PurgeVerdict) =>
        inPlace(id, async folder => {
          const note = await readTrashedNote(fs, folder)
          await carryOut(fs, folder, note, judge(note), shelf.clock())
        }),
    },
  }

  /** Null for what went away meanwhile, and for what is no folder. */
  async function noteOf(id: string): Promise<TrashedNote | null> {
    const folder = shelf.trashOf(id)
    try {
      return (await isFolder(fs, folder)) ? await readTrashedNote(fs, folder) : null
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    }
  }
}
