import { basename } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { Exported, ExportRefusal } from '../../shared/contract/publishing.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { lacksOf } from '../../shared/publishing/lacks.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { type PackagePlan, planPackage } from '../../shared/publishing/planPackage.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { Organisation } from '../../shared/settings/settingsShape.ts'
import type { WebSetRefusal } from '../photos/photoLibrary.ts'
import type { WebSet } from '../photos/webSets.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { onDisk } from '../storage/onDisk.ts'
import { folderTarget } from './folderTarget.ts'
import { freeName } from './freeName.ts'
import type { PackageTarget } from './packageTarget.ts'
import { putPackage } from './putPackage.ts'
import { recoverPackages } from './recoverPackages.ts'
import { zipTarget } from './zipTarget.ts'

export type Progress = (done: number, total: number) => void

/** `name` is what to call the package (`kongres-morski-2026`), `path` where it is. */
export type Packed = Omit<Exported, 'place'> & { readonly name: string; readonly path: string }

type Planned = { readonly source: PageSource; readonly plan: PackagePlan }

/** The same item, with photos called damaged that were found so while the package was made. */
function withDamaged(source: PageSource, damaged: ReadonlySet<string>): PageSource {
  const { gallery } = source.article
  const photos = gallery.photos.map(photo => (damaged.has(photo.id) ? { ...photo, damaged: true } : photo))
  return { ...source, article: { ...source.article, gallery: { ...gallery, photos } } }
}

/** Makes website packages of the library's articles. Reads them; never changes one. */
export function publisher({
  fs,
  articles,
  organisation,
  directory,
  photos,
  attachments,
  packed,
}: {
  readonly fs: FileSystem
  readonly articles: { read(id: string): Promise<Result<Article, ExportRefusal>> }
  readonly organisation: { read(): Organisation | Promise<Organisation> }
  readonly directory: { list(): readonly DirectoryRecord[] }
  readonly photos: { webSet(article: string, photo: Photo): Promise<Result<WebSet, WebSetRefusal>> }
  readonly attachments: { file(article: string, id: string): string }
  /** Told when a package of an article is whole. */
  readonly packed: (article: string) => Promise<void>
}) {
  async function planned(id: string): Promise<Result<Planned, ExportRefusal>> {
    const article = await articles.read(id)
    if (!article.ok) return article
    const source = { article: article.value, organisation: await organisation.read(), records: directory.list() }
    const plan = planPackage(source)
    return plan.ok ? done({ source, plan: plan.value }) : plan
  }

  async function pack(
    { source, plan }: Planned,
    path: string,
    target: PackageTarget,
    signal: AbortSignal,
    progress: Progress,
  ): Promise<Result<Packed, ExportRefusal>> {
    const { id } = source.article
    const damaged = new Set<string>()
    async function webSet(photo: Photo): Promise<Result<WebSet, WebSetRefusal>> {
      const set = await photos.webSet(id, photo)
      if (set.ok && set.value.damaged) damaged.add(photo.id)
      return set
    }
    const attachment = (file: string): string => attachments.file(id, file)
    const written = await onDisk(path, () =>
      putPackage({ fs, id, plan, target, webSet, attachment, signal, progress }),
    ).finally(() => target.abandon())
    if (!written.ok) return written
    if (!written.value.ok) return written.value
    await packed(id)
    const lacks = lacksOf(withDamaged(source, damaged))
    return done({ name: plan.name, path, photos: plan.photos.length, bytes: written.value.value, lacks })
  }

  /** A ZIP whose entries lie in a folder of the package's name. */
  function packZip(item: Planned, file: string, signal: AbortSignal, progress: Progress) {
    const zip = zipTarget(fs, file)
    const put: PackageTarget['put'] = (path, content) => zip.put(`${item.plan.name}/${path}`, content)
    return pack(item, file, { ...zip, put }, signal, progress)
  }

  type Exporting = (
    id: string,
    place: string,
    signal: AbortSignal,
    progress: Progress,
  ) => Promise<Result<Packed, ExportRefusal>>

  /** What `look` finds in the folder for packages, which is made where it is not there. */
  async function inFolder(folder: string, look: () => Promise<string>): Promise<Result<string, ExportRefusal>> {
    const found = await onDisk(folder, async () => {
      await fs.mkdir(folder, { recursive: true })
      return await look()
    })
    if (found.ok || found.refusal.kind === 'disk-full' || found.refusal.kind === 'read-only') return found
    return refused({ kind: 'no-folder', name: basename(folder) })
  }

  /** Makes the package's folder inside `folder`; an older package of the same item is replaced when the new one is whole. */
  const exportToFolder: Exporting = async (id, folder, signal, progress) => {
    const item = await planned(id)
    if (!item.ok) return item
    const free = await inFolder(folder, async () => {
      await recoverPackages(fs, folder)
      return await freeName(fs, folder, item.value.plan.name, id, '')
    })
    if (!free.ok) return free
    return await pack(item.value, free.value, folderTarget(fs, free.value), signal, progress)
  }

  /** Makes the package as one ZIP at `file`. */
  const exportToZip: Exporting = async (id, file, signal, progress) => {
    const item = await planned(id)
    return item.ok ? await packZip(item.value, file, signal, progress) : item
  }

  /** Makes the package as one ZIP inside `folder`, in the place of an older one of the same item. */
  const exportToZipIn: Exporting = async (id, folder, signal, progress) => {
    const item = await planned(id)
    if (!item.ok) return item
    const free = await inFolder(folder, () => freeName(fs, folder, item.value.plan.name, id, '.zip'))
    return free.ok ? await packZip(item.value, free.value, signal, progress) : free
  }

  return { exportToFolder, exportToZip, exportToZipIn }
}

export type Publisher = ReturnType<typeof publisher>
