import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Photo } from '../../shared/photos/photo.ts'
import { type WebBox, webRenditions } from '../../shared/photos/webRenditions.ts'
import type { Result } from '../../shared/result.ts'
import type { ImageTrouble, ImageWorker } from './startImageWorker.ts'
import { webFile } from './webFile.ts'
import type { WebMade } from './workerMessages.ts'

/** The renditions of one photo for a website, as files without any words in them; `damaged` when its original is. */
export interface WebSet {
  readonly damaged: boolean
  readonly files: ReadonlyMap<WebBox, string>
}

/** A file that is there and has something in it. */
const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    found => found.isFile() && found.size > 0,
    () => false,
  )

/**
 * Web sets in the cache, by the content of their original, beside the strip's quick pictures and under names of their own: what
 * the strip shows never changes what a package holds. All of it can be deleted: it is made again on demand.
 */
export function webSets({ folder, worker }: { readonly folder: string; readonly worker: ImageWorker }) {
  const making = new Map<string, Promise<Result<WebMade, ImageTrouble>>>()
  const place = (photo: string): string => join(folder, photo.slice(0, 2), `${photo}-web`)

  const setOf = (photo: string, { boxes, damaged }: Pick<WebMade, 'boxes' | 'damaged'>): WebSet => ({
    damaged,
    files: new Map(boxes.map(box => [box, webFile(place(photo), box, damaged)])),
  })

  return {
    setOf,

    /** The set of a photo that was made before, or null when a file of it is missing. */
    async made(photo: Pick<Photo, 'id' | 'width' | 'height'>): Promise<WebSet | null> {
      const boxes = webRenditions(photo).map(({ box }) => box)
      for (const damaged of [false, true]) {
        const set = setOf(photo.id, { boxes, damaged })
        const there = await Promise.all([...set.files.values()].map(isThere))
        if (there.every(one => one)) return set
      }
      return null
    },

    /** Two who want the same set at the same time wait for one making of it. */
    make(original: string, photo: string): Promise<Result<WebMade, ImageTrouble>> {
      const underWay = making.get(photo)
      if (underWay) return underWay
      const work = worker.webSet({ file: original, to: place(photo) }).finally(() => making.delete(photo))
      making.set(photo, work)
      return work
    },
  }
}
