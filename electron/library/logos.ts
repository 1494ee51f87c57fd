import { join } from 'node:path'
import { done, type Result, refused } from '../../shared/result.ts'
import { photoLibrary } from '../photos/photoLibrary.ts'
import type { ImageWorker } from '../photos/startImageWorker.ts'
import type { LogoRefusal } from '../settings/organisationStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { HandedFile } from '../storage/handedFiles.ts'
import { makeFolder } from '../storage/makeFolder.ts'
import { onDisk } from '../storage/onDisk.ts'

/** The folder in the library that holds the organisation's logos as if they were photos of an article. */
export const logoOwner = 'organisation'

/** Logos are kept like photos: by content, the original unaltered, small ones in the cache. */
export function logos(parts: { fs: FileSystem; folder: string; cacheFolder: string; worker: ImageWorker }) {
  const { fs, folder, cacheFolder, worker } = parts
  const pictures = photoLibrary({ fs, articlesFolder: folder, cacheFolder, worker })
  return {
    async keep(file: HandedFile): Promise<Result<string, LogoRefusal>> {
      const ready = await onDisk(folder, () => makeFolder(fs, join(folder, logoOwner)))
      if (!ready.ok) return ready
      const added = await pictures.add({ article: logoOwner, file })
      if (added.ok) return done(added.value.id)
      const { refusal } = added
      switch (refusal.kind) {
        case 'not-an-image':
        case 'too-large':
        case 'no-worker':
          return refused({ kind: refusal.kind, file: refusal.file })
        case 'damaged':
        case 'unsupported':
        case 'no-answer':
        case 'not-open':
          return refused({ kind: 'not-an-image', file: refusal.file })
        default:
          return refused(refusal)
      }
    },
    rendition: (id: string): Promise<string | null> => pictures.rendition(logoOwner, id, 320),
  }
}
