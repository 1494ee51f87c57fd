import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile, getRawHeader } from '@electron/asar'
import { z } from 'zod'

const fileEntry = z.object({
  size: z.number(),
  unpacked: z.boolean().optional(),
  integrity: z.object({
    algorithm: z.literal('SHA256'),
    hash: z.string(),
    blockSize: z.number(),
    blocks: z.array(z.string()),
  }),
})
const folderEntry = z.object({
  get files() {
    return z.record(z.string(), z.union([folderEntry, fileEntry]))
  },
})

/** A file as the archive's own table has it; `hash` is what the table says it should be. */
export interface ArchivedFile {
  readonly path: string
  readonly unpacked: boolean
  readonly hash: string
}

/** Every file of an archive, in order of their names. Throws for one without an entry of its integrity. */
export function filesOf(archive: string): ArchivedFile[] {
  const walk = (folder: z.infer<typeof folderEntry>, at: string): ArchivedFile[] =>
    Object.entries(folder.files).flatMap(([name, entry]) =>
      'files' in entry
        ? walk(entry, `${at}${name}/`)
        : [{ path: `${at}${name}`, unpacked: entry.unpacked === true, hash: entry.integrity.hash }],
    )
  const { headerString } = getRawHeader(archive)
  return walk(folderEntry.parse(JSON.parse(headerString)), '').sort((a, b) => (a.path < b.path ? -1 : 1))
}

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')

/** What a file of the archive really is. */
export const hashIn = (archive: string, { path, unpacked }: ArchivedFile): string =>
  sha256(unpacked ? readFileSync(join(`${archive}.unpacked`, path)) : extractFile(archive, join(path)))

/** What the executable has to be told, so that it sees a changed table. */
export const hashOfHeader = (archive: string): string => sha256(getRawHeader(archive).headerString)

/** Names of packages whose files lie under node_modules, nested ones with the path to them. */
export function packagesAmong(paths: readonly string[]): string[] {
  const names = paths.flatMap(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
  return [...new Set(names)].sort()
}
