import { createHash } from 'node:crypto'
import type { ExportRefusal } from '../../shared/contract/publishing.ts'
import { manifestText, type PackedFile } from '../../shared/publishing/manifestText.ts'
import { manifestFile } from '../../shared/publishing/packageFiles.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { type PackageSources, packageContents } from './packageContents.ts'
import type { PackageTarget } from './packageTarget.ts'

const packed = (path: string, content: Uint8Array): PackedFile => ({
  path,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
})

/**
 * Puts all of a package into its target, the manifest last, and finishes it; answers its size in bytes. It can be cancelled between
 * any two files. On a refusal or an error the target is left unfinished, for the caller to abandon.
 */
export async function putPackage({
  id,
  target,
  signal,
  ...sources
}: PackageSources & {
  /** Id of the item. */
  readonly id: string
  readonly target: PackageTarget
  readonly signal: AbortSignal
}): Promise<Result<number, ExportRefusal>> {
  const files: PackedFile[] = []
  for await (const file of packageContents(sources)) {
    if (signal.aborted) return refused({ kind: 'cancelled' })
    if (!file.ok) return file
    const { path, content } = file.value
    await target.put(path, content)
    files.push(packed(path, content))
  }
  if (signal.aborted) return refused({ kind: 'cancelled' })
  await target.put(manifestFile, Buffer.from(manifestText(id, files)))
  if (signal.aborted) return refused({ kind: 'cancelled' })
  return done(await target.finish())
}
