import type { InTrash, Removed, TrashItem } from '../../shared/contract/trash.ts'
import type { NewsroomEvent } from '../newsroom/eventFeed.ts'
import { liveValue } from '../ui/liveValue.ts'
import { placeOf } from './trashRow.ts'

export type Removal =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly items: readonly TrashItem[] }
  | { readonly kind: 'removing'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly items: readonly TrashItem[]; readonly stayed: Removed['stayed'] }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unreachable' }

export type RemovalParts = {
  readonly remove: (asked: { job: string; items: InTrash[] }, call: { signal: AbortSignal }) => Promise<Removed>
  readonly events: (listener: (event: NewsroomEvent) => void) => () => void
  readonly newJob: () => string
  /** The list is asked for again, whatever came of it. */
  readonly onEnd: () => Promise<void>
}

/** Removing for ever: asked once, then done one by one; stopped, what is left stays whole. */
export function trashRemoval({ remove, events, newJob, onEnd }: RemovalParts) {
  const state = liveValue<Removal>({ kind: 'idle' })
  let running: AbortController | null = null

  async function removed(items: readonly TrashItem[], stop: AbortController): Promise<Removal> {
    const job = newJob()
    const stopListening = events(event => {
      if (event.kind === 'progress' && event.job === job && !stop.signal.aborted)
        state.set({ kind: 'removing', done: event.done, total: event.total })
    })
    try {
      const { stayed } = await remove({ job, items: items.map(placeOf) }, { signal: stop.signal })
      return { kind: 'done', items, stayed }
    } catch (error) {
      if (stop.signal.aborted) return { kind: 'stopped' }
      console.error('nothing answered while things were removed for ever', error)
      return { kind: 'unreachable' }
    } finally {
      stopListening()
    }
  }

  return {
    state: { get: state.get, subscribe: state.subscribe },
    ask(items: readonly TrashItem[]): void {
      if (!running && items.length > 0) state.set({ kind: 'asking', items })
    },
    stay: (): void => state.set({ kind: 'idle' }),
    async go(): Promise<void> {
      const asked = state.get()
      if (asked.kind !== 'asking') return
      running = new AbortController()
      state.set({ kind: 'removing', done: 0, total: asked.items.length })
      const end = await removed(asked.items, running)
      await onEnd()
      running = null
      state.set(end)
    },
    stop: (): void => running?.abort(),
  }
}

export type TrashRemoval = ReturnType<typeof trashRemoval>
