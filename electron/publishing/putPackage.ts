import type { ExportRefusal } from '../../shared/contract/publishing.ts'
import type { PackagePlan } from '../../shared/publishing/planPackage.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { PackageTarget } from './packageTarget.ts'

/**
 * Puts all of a package into its target and finishes it; answers its size in bytes. Progress counts photos. The next photo is made
 * while the last is being written. On a refusal or an error the target is left unfinished, for the caller to abandon.
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
  readonly rendition: (photo: string) => Promise<string | null>
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}): Promise<Result<number, ExportRefusal>> {
  const made = (at: number): Promise<string | null> => {
    const next = plan.photos[at]
    return next ? rendition(next.photo.id) : Promise.resolve(null)
  }

  let next = made(0)
  progress(0, plan.photos.length)
  for (const [at, { path, photo }] of plan.photos.entries()) {
    const file = await next
    if (signal.aborted) return refused({ kind: 'cancelled' })
    if (file === null) return refused({ kind: 'photo-missing', file: photo.name })
    next = made(at + 1)
    await target.put(path, await fs.readFile(file))
    progress(at + 1, plan.photos.length)
  }
  for (const { path, content } of plan.texts) await target.put(path, Buffer.from(content))
  if (signal.aborted) return refused({ kind: 'cancelled' })
  return done(await target.finish())
}
