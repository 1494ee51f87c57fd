import type { ExportRefusal } from '../../shared/contract/publishing.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import type { PackagePlan } from '../../shared/publishing/planPackage.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { WebSetRefusal } from '../photos/photoLibrary.ts'
import type { WebSet } from '../photos/webSets.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'
import { fittingXmp } from './fittingXmp.ts'
import { jpegWithXmp } from './jpegWithXmp.ts'

/** The image worker makes two sets at once, while a third is being written. */
const photosAhead = 3

/** What the contents of one item's package are made of. */
export interface PackageSources {
  readonly fs: FileSystem
  readonly plan: PackagePlan
  readonly webSet: (photo: Photo) => Promise<Result<WebSet, WebSetRefusal>>
  /** Where the file of an attachment is. */
  readonly attachment: (id: string) => string
  /** Told at the start and after each photo. */
  readonly progress: (done: number, total: number) => void
}

type Content = { readonly path: string; readonly content: Uint8Array }
type Contents = AsyncGenerator<Result<Content, ExportRefusal>, void, undefined>

/** Every file of a package but the manifest, one at a time and in an order that does not change; a refusal is the last that comes. */
export async function* packageContents(sources: PackageSources): Contents {
  const { plan } = sources
  yield* photosOf(sources)
  // The same file named twice in an item is one file in its package.
  for (const [path, { attachment }] of new Map(plan.attachments.map(one => [one.path, one])))
    yield await attachmentContent(sources, path, attachment)
  for (const { path, content } of plan.texts) yield done({ path, content: Buffer.from(content) })
}

async function* photosOf({ fs, plan, webSet, progress }: PackageSources): Contents {
  const total = plan.photos.length
  const ahead: Promise<Result<WebSet, WebSetRefusal>>[] = plan.photos
    .slice(0, photosAhead)
    .map(({ photo }) => webSet(photo))
  progress(0, total)
  for (const [at, { photo, files }] of plan.photos.entries()) {
    const set = await ahead[at]
    if (!set?.ok) return yield refused(set?.refusal ?? { kind: 'photo-missing', file: photo.name })
    const later = plan.photos[at + photosAhead]
    if (later) ahead.push(webSet(later.photo))
    const packet = fittingXmp(photo)
    for (const { path, box } of files) {
      const file = set.value.files.get(box)
      if (file === undefined) return yield refused({ kind: 'photo-unreadable', file: photo.name })
      yield done({ path, content: jpegWithXmp(await fs.readFile(file), packet) })
    }
    progress(at + 1, total)
  }
}

async function attachmentContent(
  { fs, attachment }: PackageSources,
  path: string,
  { id, name }: PackagePlan['attachments'][number]['attachment'],
): Promise<Result<Content, ExportRefusal>> {
  try {
    return done({ path, content: await fs.readFile(attachment(id)) })
  } catch (error) {
    if (systemCode(error) === '') throw error
    console.error(`The file of the attachment ${name} could not be read:`, error)
    return refused({ kind: 'attachment-missing', file: name })
  }
}
