const kept = 'kronika.window'

/** Longer than a reloaded page needs to let go of its name, short enough not to be noticed. Milliseconds. */
const patience = 500

/**
 * The name of this window or tab. A reload keeps it, so that main knows the window again; a duplicated tab, which
 * starts with a copy of the first one's memory, gets its own: the name is held by a lock as long as the page lives.
 */
export async function claimWindowName(storage: Storage, locks: LockManager): Promise<string> {
  const before = storage.getItem(kept)
  if (before && (await hold(before, locks))) return before
  const name = crypto.randomUUID()
  storage.setItem(kept, name)
  await hold(name, locks)
  return name
}

/** Answers whether the lock is ours; then it stays so until the page goes. */
function hold(name: string, locks: LockManager): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const forever = new Promise<never>(() => undefined)
    locks
      .request(`kronika-window-${name}`, { signal: AbortSignal.timeout(patience) }, () => {
        resolve(true)
        return forever
      })
      .catch(error => {
        if (error instanceof DOMException) resolve(false)
        else reject(error)
      })
  })
}
