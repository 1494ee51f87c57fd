import type { MendRefusal } from '../../shared/contract/mending.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import type { LibraryFinding, LibraryReport } from '../../shared/library/libraryFinding.ts'
import type { Result } from '../../shared/result.ts'
import type { NewsroomEvent } from '../newsroom/eventFeed.ts'
import type { Unreachable } from '../ui/attempt.ts'
import { liveValue } from '../ui/liveValue.ts'

export type VerifyTrouble = { readonly kind: 'cancelled' } | Unreachable | StorageTrouble

/** What became of a finding since the library was verified. */
export type Outcome =
  | { readonly kind: 'mending' | 'mended' }
  | { readonly kind: 'refused'; readonly refusal: MendTrouble }
export type MendTrouble = MendRefusal | Unreachable

export type VerifyState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly refusal: VerifyTrouble }
  | {
      readonly kind: 'done'
      readonly report: LibraryReport
      readonly outcomes: ReadonlyMap<LibraryFinding, Outcome>
    }

export interface VerifyParts {
  readonly verify: (
    asked: { readonly job: string; readonly deep: boolean },
    signal: AbortSignal,
  ) => Promise<Result<LibraryReport, VerifyTrouble>>
  readonly mend: (finding: LibraryFinding) => Promise<Result<null, MendTrouble>>
  readonly events: (listener: (event: NewsroomEvent) => void) => () => void
  readonly newJob: () => string
}

/** One check of the library, and the mends of what it found, one after the other. */
export function verifyRun({ verify, mend, events, newJob }: VerifyParts) {
  const state = liveValue<VerifyState>({ kind: 'ready' })
  let running: AbortController | null = null

  function note(findings: readonly LibraryFinding[], outcome: Outcome): void {
    const now = state.get()
    if (now.kind !== 'done') return
    const outcomes = new Map(now.outcomes)
    for (const finding of findings) outcomes.set(finding, outcome)
    state.set({ ...now, outcomes })
  }

  async function verified(asked: { job: string; deep: boolean }, signal: AbortSignal): Promise<VerifyState> {
    try {
      const answer = await verify(asked, signal)
      if (answer.ok && !signal.aborted) return { kind: 'done', report: answer.value, outcomes: new Map() }
      return { kind: 'refused', refusal: answer.ok ? { kind: 'cancelled' } : answer.refusal }
    } catch (error) {
      if (!signal.aborted) console.error('the library was not verified', error)
      return { kind: 'refused', refusal: { kind: signal.aborted ? 'cancelled' : 'unreachable' } }
    }
  }

  return {
    state: { get: state.get, subscribe: state.subscribe },

    async start(deep: boolean): Promise<void> {
      if (running) return
      const stop = new AbortController()
      running = stop
      const job = newJob()
      state.set({ kind: 'working', done: 0, total: 0 })
      const stopListening = events(event => {
        if (event.kind === 'progress' && event.job === job && !stop.signal.aborted)
          state.set({ kind: 'working', done: event.done, total: event.total })
      })
      state.set(await verified({ job, deep }, stop.signal))
      stopListening()
      running = null
    },

    cancel: (): void => running?.abort(),

    /** Answers how many were mended. */
    async mend(findings: readonly LibraryFinding[]): Promise<number> {
      note(findings, { kind: 'mending' })
      let mended = 0
      for (const finding of findings) {
        const answer = await mend(finding)
        if (answer.ok) mended += 1
        note([finding], answer.ok ? { kind: 'mended' } : { kind: 'refused', refusal: answer.refusal })
      }
      return mended
    },
  }
}

export type VerifyRun = ReturnType<typeof verifyRun>
