import type { Exported, ExportRefusal } from '../../shared/contract/publishing.ts'
import type { Result } from '../../shared/result.ts'
import type { Packed, Progress, Publisher } from '../publishing/publisher.ts'

/** Where a host puts a package: Electron into a folder the user chooses, the browser host into a download. */
export type Packing = (
  publisher: Publisher,
  id: string,
  signal: AbortSignal,
  progress: Progress,
) => Promise<Result<Exported, ExportRefusal>>

/** What the window learns of a package; its path stays in main. */
export function exportedTo(place: Exported['place'], { photos, bytes, lacks }: Packed): Exported {
  return { place, photos, bytes, lacks }
}
