import { type DiskKind, mountDisk } from './mountedDisk.ts'

/** Why such a disk cannot be made here, or null where it can. */
export function hindrance(kind: DiskKind): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can'
  try {
    mountDisk(kind, 4).unmount()
    return null
  } catch (error) {
    return error instanceof Error ? error.message.trim().replaceAll('\n', ' ') : String(error)
  }
}
