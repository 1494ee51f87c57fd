import type { ExportRefusal } from '../../shared/contract/publishing.ts'
import type { WebBox } from '../../shared/photos/webRenditions.ts'
import type { PackagePlan } from '../../shared/publishing/planPackage.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { PackageTarget } from './packageTarget.ts'

/** The image worker makes two at once, while a third is being written. */
const photosAhead = 3

/**
 * Puts all of a package into its target and finishes it; answers its size in bytes. Progress counts photos. On a refusal or an
 * error the target is left unfinished, for the caller to abandon.
 */
export async function putPackage({
  fs,
  plan,
  target,
  rendition,
  signal,
  progress,
}: {
  readonly fs: FileSystem
  readonly plan: PackagePlan
  readonly target: PackageTarget
  readonly rendition: (photo: string, box: WebBox) => Promise<string | null>
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}): Promise<Result<number, ExportRefusal>> {
  const files = plan.photos.flatMap(({ photo, files }) => files.map(file => ({ photo, ...file })))
  const waiting = [...files]
  const ahead: Promise<string | null>[] = []
  function askAhead(): void {
    const next = waiting.shift()
    if (next) ahead.push(rendition(next.photo.id, next.box))
  }

  for (let asked = 0; asked < photosAhead; asked++) askAhead()
  progress(0, files.length)
  for (const [at, { path, photo }] of files.entries()) {
    const file = (await ahead.shift()) ?? null
    if (signal.aborted) return refused({ kind: 'cancelled' })
    if (file === null) return refused({ kind: 'photo-missing', file: photo.name })
    askAhead()
    await target.put(path, await fs.readFile(file))
    progress(at + 1, files.length)
  }
  for (const { path, content } of plan.texts) await target.put(path, Buffer.from(content))
  if (signal.aborted) return refused({ kind: 'cancelled' })
  return done(await target.finish())
}
