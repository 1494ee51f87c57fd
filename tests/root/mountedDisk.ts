import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mountAt, run } from './mounting.ts'

export type DiskKind = 'tmpfs' | 'ext4'

const page = 4096
/** A small disk of its own, as only root can make one; `options` are those of mount. Throws where mounting is not permitted. */
export function mountDisk(kind: DiskKind, megabytes: number, options = '') {
  const root = mkdtempSync(join(tmpdir(), 'kronika-disk-'))
  const folder = join(root, 'disk')
  const ballast = join(folder, 'ballast')
  const image = join(root, 'image')
  mkdirSync(folder)
  let unmount: () => void
  try {
    if (kind === 'ext4') makeImage(image, megabytes)
    unmount =
      kind === 'ext4'
        ? mountAt(folder, '-o', options === '' ? 'loop' : `loop,${options}`, image)
        : mountAt(folder, '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'kronika')
  } catch (error) {
    rmSync(root, { recursive: true, force: true })
    throw error
  }

  const free = (): number => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  const disk = {
    folder,
    free,
    /** Fills the disk until so many pages of 4096 bytes are free. */
    fill(pagesLeft: number): void {
      const file = openSync(ballast, 'a')
      try {
        reserve(ballast, free() - pagesLeft * page)
        for (let left = free(); left > pagesLeft * page; left = free()) {
          const spare = left - pagesLeft * page
          if (!writeSome(file, Math.min(spare, 1 << 20))) break
          fsyncSync(file)
        }
      } finally {
        closeSync(file)
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    readOnly: () => void run('mount', '-o', 'remount,ro', folder),
    readWrite: () => void run('mount', '-o', 'remount,rw', folder),
    /** Where the bytes of the disk are, for ext4. */
    image,
    /** The drive is pulled out under everybody who looks at it; `plugIn` puts it back. Only ext4 comes back as it was. */
    pullOut: () => void run('umount', '-l', folder),
    plugIn: () => void run('mount', '-o', 'loop', image, folder),
    unmount(): void {
      unmount()
      rmSync(root, { recursive: true, force: true })
    },
  }
  return disk
}

export type MountedDisk = ReturnType<typeof mountDisk>

/** Without room set aside for root, which here is who writes. */
function makeImage(image: string, megabytes: number): void {
  closeSync(openSync(image, 'w'))
  truncateSync(image, megabytes << 20)
  run('mkfs.ext4', '-q', '-m', '0', image)
}

/** Most of the room at once and without writing it; what is left over is written. */
function reserve(file: string, bytes: number): void {
  const room = bytes - (1 << 20)
  if (room <= 0) return
  const { size } = statSync(file)
  run('fallocate', '-o', String(size), '-l', String(room), file)
}

function writeSome(file: number, bytes: number): boolean {
  try {
    return writeSync(file, new Uint8Array(bytes)) > 0
  } catch {
    return false
  }
}
