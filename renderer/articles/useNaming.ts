import { useState } from 'react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import type { Naming } from './NameVersion.tsx'
import type { SaveState } from './saveState.ts'
import { dialogIsOpen, useNameKey } from './useNameKey.ts'

/** What is being named, if anything. Ctrl+S and *Nazwij* name what there is now, after saving it; an entry of the history is named as it is. */
export function useNaming(onFlush: () => Promise<SaveState | null>) {
  const [naming, setNaming] = useState<Naming | null>(null)
  const name = async (entry: SnapshotEntry | null) => {
    if (dialogIsOpen()) return
    if (entry) return setNaming({ kind: 'entry', entry })
    const saved = await onFlush()
    setNaming({ kind: 'now', savedAt: saved?.kind === 'saved' ? saved.at : null })
  }
  useNameKey(() => void name(null))
  return { naming, name: (entry: SnapshotEntry | null) => void name(entry), close: () => setNaming(null) }
}
