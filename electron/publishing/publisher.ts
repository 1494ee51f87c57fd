import type { Article } from '../../shared/articles/articleShape.ts'
import type { Exported, ExportRefusal } from '../../shared/contract/publishing.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { WebBox } from '../../shared/photos/webRenditions.ts'
import { type PackagePlan, planPackage } from '../../shared/publishing/planPackage.ts'
import { done, type Result } from '../../shared/result.ts'
import type { Organisation } from '../../shared/settings/settingsShape.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { onDisk } from '../storage/onDisk.ts'
import { folderTarget } from './folderTarget.ts'
import { freeName } from './freeName.ts'
import type { PackageTarget } from './packageTarget.ts'
import { putPackage } from './putPackage.ts'
import { zipTarget } from './zipTarget.ts'

export type Progress = (done: number, total: number) => void

/** `name` is what to call the package (`kongres-morski-2026`), `path` where it is. */
export type Packed = Omit<Exported, 'place'> & { readonly name: string; readonly path: string }

/** Makes website packages of the library's articles. Reads them; never changes one. */
export function publisher({
  fs,
  articles,
  organisation,
  directory,
  photos,
}: {
  readonly fs: FileSystem
  readonly articles: { read(id: string): Promise<Result<Article, ExportRefusal>> }
  readonly organisation: { read(): Organisation | Promise<Organisation> }
  readonly directory: { list(): readonly DirectoryRecord[] }
  readonly photos: { rendition(article: string, photo: string, width: 320 | 1024): Promise<string | null> }
}) {
  async function plan(id: string): Promise<Result<PackagePlan, ExportRefusal>> {
    const article = await articles.read(id)
    if (!article.ok) return article
    return planPackage({ article: article.value, organisation: await organisation.read(), records: directory.list() })
  }

  async function pack(
    id: string,
    planned: PackagePlan,
    path: string,
    target: PackageTarget,
    signal: AbortSignal,
    progress: Progress,
  ): Promise<Result<Packed, ExportRefusal>> {
    const rendition = (photo: string, box: WebBox) => photos.rendition(id, photo, box === 320 ? 320 : 1024)
    const written = await onDisk(path, () =>
      putPackage({ fs, plan: planned, target, rendition, signal, progress }),
    ).finally(() => target.abandon())
    if (!written.ok) return written
    if (!written.value.ok) return written.value
    const { lacks, name } = planned
    return done({ name, path, photos: planned.photos.length, bytes: written.value.value, lacks })
  }

  return {
    /** Makes the package's folder inside `folder`; an older package of the same item is replaced when the new one is whole. */
    async exportToFolder(
      id: string,
      folder: string,
      signal: AbortSignal,
      progress: Progress,
    ): Promise<Result<Packed, ExportRefusal>> {
      const planned = await plan(id)
      if (!planned.ok) return planned
      const free = await onDisk(folder, () => freeName(fs, folder, planned.value.name, id))
      if (!free.ok) return free
      return await pack(id, planned.value, free.value, folderTarget(fs, free.value), signal, progress)
    },

    /** Makes the package as one ZIP at `file`, whose entries lie in a folder of the package's name. */
    async exportToZip(
      id: string,
      file: string,
      signal: AbortSignal,
      progress: Progress,
    ): Promise<Result<Packed, ExportRefusal>> {
      const planned = await plan(id)
      if (!planned.ok) return planned
      const zip = zipTarget(fs, file)
      const target: PackageTarget = {
        ...zip,
        put: (path, content) => zip.put(`${planned.value.name}/${path}`, content),
      }
      return await pack(id, planned.value, file, target, signal, progress)
    },
  }
}

export type Publisher = ReturnType<typeof publisher>
