import type { Exported, ExportRefusal } from '../../shared/contract/publishing.ts'
import type { Result } from '../../shared/result.ts'
import type { NewsroomEvent } from '../newsroom/eventFeed.ts'
import { liveValue } from '../ui/liveValue.ts'

export type ExportTrouble = ExportRefusal | { readonly kind: 'unsaved' | 'host-gone' }

export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly refusal: ExportTrouble }
  | { readonly kind: 'done'; readonly exported: Exported }

export interface ExportParts {
  /** Saves all there is; false when something could not be saved. */
  readonly flush: () => Promise<boolean>
  readonly pack: (job: string, signal: AbortSignal) => Promise<Result<Exported, ExportRefusal>>
  readonly events: (listener: (event: NewsroomEvent) => void) => () => void
  readonly newJob: () => string
}

/** One export: first the newest text goes to the disk, then main makes the package out of what is there. */
export function exportRun({ flush, pack, events, newJob }: ExportParts) {
  const state = liveValue<ExportState>({ kind: 'ready' })
  let running: AbortController | null = null

  async function packed(stop: AbortController): Promise<ExportState> {
    const job = newJob()
    const stopListening = events(event => {
      if (event.kind === 'progress' && event.job === job && !stop.signal.aborted)
        state.set({ kind: 'working', done: event.done, total: event.total })
    })
    try {
      const answer = await pack(job, stop.signal)
      return answer.ok ? { kind: 'done', exported: answer.value } : { kind: 'refused', refusal: answer.refusal }
    } catch (error) {
      if (!stop.signal.aborted) console.error('the package was not made', error)
      return { kind: 'refused', refusal: { kind: stop.signal.aborted ? 'cancelled' : 'host-gone' } }
    } finally {
      stopListening()
    }
  }

  return {
    state: { get: state.get, subscribe: state.subscribe },
    async start(): Promise<void> {
      if (running) return
      const stop = new AbortController()
      running = stop
      state.set({ kind: 'saving' })
      const saved = await flush()
      if (stop.signal.aborted) state.set({ kind: 'refused', refusal: { kind: 'cancelled' } })
      else if (!saved) state.set({ kind: 'refused', refusal: { kind: 'unsaved' } })
      else {
        state.set({ kind: 'working', done: 0, total: 0 })
        state.set(await packed(stop))
      }
      running = null
    },
    cancel: (): void => running?.abort(),
  }
}

export type ExportRun = ReturnType<typeof exportRun>
