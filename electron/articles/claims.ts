import type { Article, Sections } from '../../shared/articles/articleShape.ts'
import type { Saved } from '../../shared/contract/articles.ts'
import type { Stored } from '../storage/openStored.ts'

/** The save that the disk took last, so that it can be answered again. */
type LastSave = { readonly baseRevision: number; readonly sections: Sections; readonly saved: Saved }

/** An article while a window holds it. */
export type Held = {
  readonly window: string
  /** ISO 8601, UTC. */
  readonly since: string
  readonly stored: Stored<Article>
  readonly lastSave: LastSave | null
  /** The highest revision that another program wrote into the file meanwhile; what we write stands above it. */
  readonly above: number
}

export type OpenElsewhere = { readonly kind: 'open-elsewhere'; readonly id: string; readonly since: string }

/** Which window holds which article: one window writes, others are told since when. */
export function claims() {
  const held = new Map<string, Held>()
  return {
    get: (id: string): Held | null => held.get(id) ?? null,
    /** The article as this window holds it; null where it does not. */
    heldBy(id: string, window: string): Held | null {
      const one = held.get(id)
      return one?.window === window ? one : null
    },
    elsewhere(id: string, window: string): OpenElsewhere | null {
      const one = held.get(id)
      return one && one.window !== window ? { kind: 'open-elsewhere', id, since: one.since } : null
    },
    put: (id: string, one: Held) => void held.set(id, one),
    free: (id: string) => void held.delete(id),
    ids: (): string[] => [...held.keys()],
    freeAll: () => held.clear(),
    ofWindow: (window: string): string[] => [...held].filter(([, one]) => one.window === window).map(([id]) => id),
  }
}
