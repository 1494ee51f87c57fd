import { useState } from 'react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import type { Naming } from './NameVersion.tsx'
import type { SaveState } from './saveState.ts'
import { dialogIsOpen, useNameKey } from './useNameKey.ts'

/**
 * What is being named, if anything. Ctrl+S and *Nazwij* name what there is now: saving begins, and the question stands there at once,
 * so that a name typed right after the keys does not end up in the text. An entry of the history is named as it is.
 */
export function useNaming(onFlush: () => Promise<SaveState | null>) {
  const [naming, setNaming] = useState<Naming | null>(null)
  const name = (entry: SnapshotEntry | null) => {
    if (dialogIsOpen()) return
    if (entry) setNaming({ kind: 'entry', entry })
    else setNaming({ kind: 'now', saved: onFlush().then(state => (state?.kind === 'saved' ? state.at : null)) })
  }
  useNameKey(() => name(null))
  return { naming, name, close: () => setNaming(null) }
}
