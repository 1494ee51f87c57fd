import { join } from 'node:path'
import type { PhotoRefusal } from '../../shared/contract/photos.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { unnamed } from '../../shared/language/language.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { HandedFile } from '../storage/handedFiles.ts'
import { isFolder } from '../storage/isFolder.ts'
import { readHead } from '../storage/readHead.ts'
import { storageTroubleOf } from '../storage/storageTrouble.ts'
import { type Kept, keepOriginal } from './keepOriginal.ts'
import { headBytes, type PictureFormat, pictureFormat } from './pictureFormat.ts'
import { renditions } from './renditions.ts'
import type { ImageWorker } from './startImageWorker.ts'
import { type WebSet, webSets } from './webSets.ts'
import type { RenditionWidth } from './workerMessages.ts'

/** A scan at 16 bits a channel has some 150 MB; more is a mistake (a film, a disk image). */
const largestFile = 200_000_000

/** Why a photo of a gallery cannot go to a website. */
export type WebSetRefusal =
  | { readonly kind: 'photo-missing' | 'photo-unreadable'; readonly file: string }
  | { readonly kind: 'no-worker' }
  | StorageTrouble

/**
 * The photos of a library: originals beside their article, named by content and never altered; small ones in the cache.
 * Which photos a gallery shows, and with what words, is the article's own matter.
 */
export function photoLibrary({
  fs,
  articlesFolder,
  cacheFolder,
  worker,
}: {
  readonly fs: FileSystem
  readonly articlesFolder: string
  readonly cacheFolder: string
  readonly worker: ImageWorker
}) {
  const cache = join(cacheFolder, 'renditions')
  const small = renditions({ folder: cache, worker })
  const web = webSets({ folder: cache, worker })
  const folderOf = (article: string): string => join(articlesFolder, article, 'photos')

  /** What can be told before anything is copied. */
  async function known(file: HandedFile): Promise<Result<Exclude<PictureFormat, 'other'>, PhotoRefusal>> {
    if (file.bytes > largestFile) return refused({ kind: 'too-large', file: file.name })
    const head = await readHead(fs, file.path, headBytes)
    if (head === null) return refused({ kind: 'damaged', file: file.name })
    const format = pictureFormat(head)
    if (format === null) return refused({ kind: 'not-an-image', file: file.name })
    return format === 'other' ? refused({ kind: 'unsupported', file: file.name }) : done(format)
  }

  async function describe(kept: Kept, extension: string, name: string): Promise<Result<Photo, PhotoRefusal>> {
    const made = await small.make(kept.file, kept.id, 320)
    if (!made.ok) {
      if (kept.made) await fs.rm(kept.file, { recursive: false, force: true })
      return refused({ kind: made.refusal, file: name })
    }
    const { width, height, damaged } = made.value
    return done({
      id: kept.id,
      extension,
      name,
      width,
      height,
      bytes: kept.bytes,
      caption: unnamed,
      alt: unnamed,
      credit: '',
      damaged,
    })
  }

  /** The file of an original, or null when the article has no such photo. */
  async function originalOf(article: string, photo: string): Promise<string | null> {
    const names = await fs.readdir(folderOf(article)).catch(() => [])
    const name = names.find(one => one.startsWith(`${photo}.`))
    return name === undefined ? null : join(folderOf(article), name)
  }

  return {
    /** Keeps the original and makes the picture for the strip; the same bytes again give the same id and no second copy. */
    async add({ article, file }: { article: string; file: HandedFile }): Promise<Result<Photo, PhotoRefusal>> {
      const format = await known(file)
      if (!format.ok) return format
      const folder = folderOf(article)
      try {
        if (!(await isFolder(fs, join(articlesFolder, article)))) return refused({ kind: 'not-open', file: file.name })
        const kept = await keepOriginal(fs, file.path, folder, format.value)
        if (!kept.ok) return refused({ kind: 'damaged', file: file.name })
        return await describe(kept.value, format.value, file.name)
      } catch (error) {
        return refused(storageTroubleOf(error, folder, file.bytes))
      }
    },

    /** Path of a small picture, made now if the cache has none; null when the article has no such photo or it cannot be made. */
    async rendition(article: string, photo: string, width: RenditionWidth): Promise<string | null> {
      const original = await originalOf(article, photo)
      if (original === null) return null
      if (await small.isThere(photo, width)) return small.place(photo, width)
      const made = await small.make(original, photo, width)
      return made.ok && made.value.written ? small.place(photo, width) : null
    },

    /** The renditions of a photo for a website, made now if the cache has none. */
    async webSet(article: string, photo: Photo): Promise<Result<WebSet, WebSetRefusal>> {
      const original = await originalOf(article, photo.id)
      if (original === null) return refused({ kind: 'photo-missing', file: photo.name })
      const before = await web.made(photo)
      if (before !== null) return done(before)
      const made = await web.make(original, photo.id)
      if (!made.ok)
        return refused(
          made.refusal === 'no-worker' ? { kind: 'no-worker' } : { kind: 'photo-unreadable', file: photo.name },
        )
      const { trouble } = made.value
      return trouble === null
        ? done(web.setOf(photo.id, made.value))
        : refused(storageTroubleOf(Object.assign(new Error('the cache'), { code: trouble }), cache))
    },
  }
}

/** A picture over which the decoder died twice cannot be used here, whatever its format promises. */
