import type { Later } from '../../electron/storage/later.ts'

/** Timers that run when the test says so; `pass` runs what is due next, whatever it waits for. */
export function handTimers() {
  const waiting = new Map<number, { readonly milliseconds: number; readonly run: () => void }>()
  let count = 0
  const later: Later = (milliseconds, run) => {
    const id = ++count
    waiting.set(id, { milliseconds, run })
    return () => waiting.delete(id)
  }
  return {
    later,
    waits: (): number[] => [...waiting.values()].map(({ milliseconds }) => milliseconds),
    pass(): void {
      const due = [...waiting]
      for (const [id, { run }] of due) {
        waiting.delete(id)
        run()
      }
    },
  }
}
