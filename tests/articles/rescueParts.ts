import { join } from 'node:path'
import { rescueCopies } from '../../electron/articles/rescueCopies.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'

type Place = { readonly folder: string; readonly fs?: FileSystem; readonly clock?: () => Date }

/** What an article store needs for words that its disk does not take: a folder beside that of the articles, on a disk of its own. */
export const rescueParts = ({ folder, fs = nodeFileSystem, clock = () => new Date() }: Place) => ({
  rescue: rescueCopies({ fs, folder: join(folder, '..', 'rescue'), clock }),
  onForeign: () => undefined,
})
