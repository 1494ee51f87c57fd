import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MountedDisk } from './mountedDisk.ts'
import { mountAt, run } from './mounting.ts'

/**
 * The disk as the next start would find it if the power went now: what has reached the image is copied, nothing is written out first,
 * and the copy is mounted as a system does after a power cut, with its journal replayed.
 */
export async function afterPowerCut<T>({ image }: MountedDisk, look: (folder: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'kronika-cut-'))
  const [copy, folder] = [join(root, 'image'), join(root, 'disk')]
  try {
    mkdirSync(folder)
    run('cp', '--sparse=always', image, copy)
    const unmount = mountAt(folder, '-o', 'loop', copy)
    try {
      return await look(folder)
    } finally {
      unmount()
    }
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 })
  }
}
