/** A clock that moves only when told; timers run in the order they are due. */
export function fakeTime(start = '2026-11-18T13:32:00.000Z') {
  let at = Date.parse(start)
  /** What somebody who set the clock added to the time. */
  let set = 0
  let timers: { readonly due: number; readonly run: () => void }[] = []
  return {
    now: () => new Date(at + set),
    later(milliseconds: number, run: () => void) {
      const timer = { due: at + milliseconds, run }
      timers.push(timer)
      return () => {
        timers = timers.filter(one => one !== timer)
      }
    },
    /** Moves on, running what falls due, and lets every promise settle. */
    async pass(milliseconds: number): Promise<void> {
      const until = at + milliseconds
      for (;;) {
        await settle()
        const next = timers.filter(timer => timer.due <= until).sort((one, other) => one.due - other.due)[0]
        if (!next) break
        at = next.due
        timers = timers.filter(timer => timer !== next)
        next.run()
      }
      at = until
      await settle()
    },
    waiting: () => timers.length,
    /** The clock is set forward, or back where it is less than nothing; timers do not notice. */
    setClock(milliseconds: number): void {
      set += milliseconds
    },
  }
}

/** Everything that was promised and can be kept now, is. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
