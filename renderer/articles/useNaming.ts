import { useState } from 'react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import type { Naming } from './NameVersion.tsx'
import type { SaveState } from './saveState.ts'
import { dialogIsOpen, useNameKey } from './useNameKey.ts'

/**
 * What is being named, if anything. Ctrl+S and *Nazwij* name what there is now: saving begins and the question comes at once; the text
 * lets go of the keyboard before, so that a name typed right after the keys does not take the place of chosen words. An entry of
 * the history is named as it is.
 */
export function useNaming(onFlush: () => Promise<SaveState | null>) {
  const [naming, setNaming] = useState<Naming | null>(null)
  const name = (entry: SnapshotEntry | null) => {
    if (dialogIsOpen()) return
    const from = document.activeElement instanceof HTMLElement ? document.activeElement : null
    from?.blur()
    const saved = entry ? null : onFlush().then(state => (state?.kind === 'saved' ? state.at : null))
    setNaming(saved ? { kind: 'now', saved, from } : entry && { kind: 'entry', entry, from })
  }
  useNameKey(() => name(null))
  return { naming, name, close: () => setNaming(null) }
}
