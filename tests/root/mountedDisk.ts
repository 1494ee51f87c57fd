import { execFileSync } from 'node:child_process'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type DiskKind = 'tmpfs' | 'ext4'

const page = 4096
const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'] })
const mounted = new Set<() => void>()

// Whatever ends this process, nothing stays mounted.
process.on('exit', () => {
  for (const unmount of mounted) unmount()
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

/** A small disk of its own, as only root can make one. Throws where mounting is not permitted. */
export function mountDisk(kind: DiskKind, megabytes: number) {
  const root = mkdtempSync(join(tmpdir(), 'kronika-disk-'))
  const folder = join(root, 'disk')
  const ballast = join(folder, 'ballast')
  mkdirSync(folder)
  try {
    if (kind === 'tmpfs') run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'kronika', folder)
    else mountImage(join(root, 'image'), megabytes, folder)
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
    unmount(): void {
      if (!mounted.delete(disk.unmount)) return
      try {
        run('umount', folder)
      } catch {
        // Something still looks at it; it goes when that ends.
        run('umount', '-l', folder)
      }
      rmSync(root, { recursive: true, force: true })
    },
  }
  mounted.add(disk.unmount)
  return disk
}

export type MountedDisk = ReturnType<typeof mountDisk>

/** Without room set aside for root, which here is who writes. */
function mountImage(image: string, megabytes: number, folder: string): void {
  closeSync(openSync(image, 'w'))
  truncateSync(image, megabytes << 20)
  run('mkfs.ext4', '-q', '-m', '0', image)
  run('mount', '-o', 'loop', image, folder)
}

function writeSome(file: number, bytes: number): boolean {
  try {
    return writeSync(file, new Uint8Array(bytes)) > 0
  } catch {
    return false
  }
}
