import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../../shared/result.ts'
import type { ImageTrouble, ImageWorker } from './startImageWorker.ts'
import type { Rendered, RenditionWidth } from './workerMessages.ts'

/** Small pictures in the cache, by the content of their original. All of it can be deleted: it is made again on demand. */
export function renditions({ folder, worker }: { readonly folder: string; readonly worker: ImageWorker }) {
  const making = new Map<string, Promise<Result<Rendered, ImageTrouble>>>()

  /** Spread over 256 folders: a library of years has a hundred thousand of them. */
  const place = (photo: string, width: RenditionWidth): string =>
    join(folder, photo.slice(0, 2), `${photo}-${width}.jpg`)

  /** Two who want the same picture at the same time wait for one making of it. */
  function make(original: string, photo: string, width: RenditionWidth): Promise<Result<Rendered, ImageTrouble>> {
    const to = place(photo, width)
    const underWay = making.get(to)
    if (underWay) return underWay
    const work = worker.render({ file: original, width, to }).finally(() => making.delete(to))
    making.set(to, work)
    return work
  }

  const isThere = async (photo: string, width: RenditionWidth): Promise<boolean> =>
    await stat(place(photo, width)).then(
      found => found.isFile(),
      () => false,
    )

  return { place, make, isThere }
}
