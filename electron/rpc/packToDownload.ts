import { done } from '../../shared/result.ts'
import type { Downloads } from '../serving/downloads.ts'
import type { Spool } from '../serving/spool.ts'
import { exportedTo, type Packing } from './packing.ts'

/** A package as one ZIP that the browser fetches: a page cannot be given a folder. */
export function packToDownload({
  spool,
  downloads,
}: {
  readonly spool: Spool
  readonly downloads: Downloads
}): Packing {
  return async (publisher, id, signal, progress) => {
    const { path, release } = spool.place('.zip')
    const packed = await publisher.exportToZip(id, path, signal, progress)
    if (!packed.ok) {
      await release()
      return packed
    }
    const fileName = `${packed.value.name}.zip`
    const token = downloads.put({ path, fileName, release })
    return done(exportedTo({ kind: 'download', token, fileName }, packed.value))
  }
}
