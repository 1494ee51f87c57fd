import { execFileSync } from 'node:child_process'

export const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'] })

const mounted = new Set<() => void>()

// Whatever ends this process, nothing stays mounted.
process.on('exit', () => {
  for (const unmount of mounted) unmount()
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

/** Mounts something in a folder; the answer unmounts it, whoever still looks at it. Throws where mounting is not permitted. */
export function mountAt(folder: string, ...words: string[]): () => void {
  run('mount', ...words, folder)
  const unmount = () => {
    if (!mounted.delete(unmount)) return
    try {
      run('umount', folder)
    } catch {
      // Something still looks at it; it goes when that ends.
      run('umount', '-l', folder)
    }
  }
  mounted.add(unmount)
  return unmount
}
