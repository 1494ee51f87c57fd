import { win32 } from 'node:path'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { LibraryInUse } from './libraryInUse.ts'
import { systemCode } from './systemCode.ts'

/** Room for an article, its good copy and some photos: what the user is asked to free when one file did not fit. */
const room = 20_000_000

const full: readonly string[] = ['ENOSPC', 'EDQUOT']
const locked: readonly string[] = ['EROFS', 'EACCES', 'EPERM']
const gone: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE']

/** What the system's error about writing `file` means for the user; `bytes` is how much was to be written. */
export function storageTroubleOf(error: unknown, file: string, bytes = 0): StorageTrouble {
  const drive = driveOf(file)
  if (error instanceof LibraryInUse) return { kind: 'in-use', drive, ...error.owner }
  const code = systemCode(error)
  if (full.includes(code)) return { kind: 'disk-full', drive, needBytes: Math.max(room, 2 * bytes) }
  if (locked.includes(code)) return { kind: 'read-only', drive }
  if (gone.includes(code)) return { kind: 'folder-gone', drive }
  return { kind: 'disk-trouble', drive, code: code || 'UNKNOWN' }
}

/** What the user calls the place: "D:", a server's share, or the name of a stick; empty on the computer's own disk. */
export function driveOf(file: string): string {
  const windows = /^[A-Za-z]:|^\\\\/.test(file) ? win32.parse(file).root.replace(/\\$/, '') : ''
  const mounted = /^\/(?:Volumes|media\/[^/]+|run\/media\/[^/]+)\/([^/]+)/.exec(file)?.[1]
  return windows || (mounted ?? '')
}
