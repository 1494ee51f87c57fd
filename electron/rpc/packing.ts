import type { Exported, ExportRefusal } from '../../shared/contract/publishing.ts'
import type { Result } from '../../shared/result.ts'

type Packed = Omit<Exported, 'place'>
type Progress = (done: number, total: number) => void

/** What the publisher of a library can do. */
export interface Publisher {
  readonly exportToFolder: (
    id: string,
    folder: string,
    signal: AbortSignal,
    progress: Progress,
  ) => Promise<Result<Packed, ExportRefusal>>
  readonly exportToZip: (
    id: string,
    file: string,
    signal: AbortSignal,
    progress: Progress,
  ) => Promise<Result<Packed, ExportRefusal>>
}

/** Where a host puts a package: Electron into a folder the user chooses, the browser host into a download. */
export type Packing = (
  publisher: Publisher,
  id: string,
  signal: AbortSignal,
  progress: Progress,
) => Promise<Result<Exported, ExportRefusal>>
