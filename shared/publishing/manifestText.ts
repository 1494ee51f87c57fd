import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'

const packedFile = z.object({
  /** Relative to the package, with `/` on every system. */
  path: z.string(),
  bytes: z.number().int().nonnegative(),
  /** In lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PackedFile = Readonly<z.infer<typeof packedFile>>

/**
 * Shape of a package's `manifest.json`: every other file of it with its hash, so that whoever takes the package over knows that
 * it came whole, and what changed since the last one. It is written last: a folder without it was never finished.
 */
const manifestShapeVersion = 1
export const manifestShape = z.object({
  format: z.literal('kronika-manifest'),
  shape: z.literal(manifestShapeVersion),
  /** As in `article.json`. */
  id: articleId,
  files: z.array(packedFile),
})

/** By code units, never by a locale: the same order on every machine. */
const byPath = (one: PackedFile, other: PackedFile): number =>
  one.path < other.path ? -1 : one.path > other.path ? 1 : 0

/** The manifest of a package; hashes and sizes are those of the bytes that were written. */
export function manifestText(id: string, files: readonly PackedFile[]): string {
  const manifest: z.infer<typeof manifestShape> = {
    format: 'kronika-manifest',
    shape: manifestShapeVersion,
    id,
    files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })).toSorted(byPath),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
