import type { Sections } from '../../shared/articles/articleShape.ts'
import type { Saved } from '../../shared/contract/articles.ts'
import type { Result } from '../../shared/result.ts'
import { liveValue } from '../ui/liveValue.ts'
import { isRescued, retryOf, type SaveState, type SaveTrouble } from './saveState.ts'

export type SectionName = keyof Sections

const afterLastKey = 400
const afterFirstChange = 1000
/** Pauses between tries when the disk or the host refuses; the last one repeats. */
const tryAgainAfter = [1000, 2000, 5000, 10_000] as const

export interface AutosaveParts {
  readonly revision: number
  readonly savedAt: Date
  /** What these sections hold now; asked once a save, never while somebody types. */
  readonly collect: (names: ReadonlySet<SectionName>) => Sections
  /** Never rejects: an answer that did not come is a trouble too. */
  readonly save: (baseRevision: number, sections: Sections) => Promise<Result<Saved, SaveTrouble>>
  /** For what is shown only: a clock that is set back or forward moves no save. */
  readonly now: () => Date
  /** Runs something later, by a measure that no clock changes; the answer takes it back. */
  readonly later: (milliseconds: number, run: () => void) => () => void
}

/**
 * Brings every change to the disk 400 ms after the last key and at the latest 1 s after the first unsaved one.
 * One save is in flight; the next carries all that changed since. A refusal keeps the changes and tries again by itself; while the
 * library's disk takes nothing, what is typed goes to main at the same pace, which keeps it in a rescue copy.
 */
export function autosave({ revision, savedAt, collect, save, now, later }: AutosaveParts) {
  const state = liveValue<SaveState>({ kind: 'saved', at: savedAt })
  let base = revision
  let unsaved = new Set<SectionName>()
  let firstChange: Date | null = null
  let inFlight: Promise<void> | null = null
  let refusals = 0
  let cancelQuiet: (() => void) | null = null
  /** Runs from the first change after the last save went out. */
  let cancelLatest: (() => void) | null = null
  let cancelRetry: (() => void) | null = null
  /** The changes have waited long enough, and only a save in flight or a refusal keeps them. */
  let isDue = false
  /** The article was given back, and may be open again elsewhere: nothing more is asked for. */
  let isOver = false

  const trouble = () => {
    const present = state.get()
    return present.kind === 'refused' ? retryOf(present.refusal) : null
  }

  function cancelTimers(): void {
    cancelQuiet?.()
    cancelLatest?.()
    cancelRetry?.()
    cancelQuiet = null
    cancelLatest = null
    cancelRetry = null
  }

  /** Whether a change is a reason to ask; where nobody answers, or something must not be overwritten, it waits. */
  function mayAsk(): boolean {
    const present = state.get()
    if (present.kind !== 'refused') return true
    return retryOf(present.refusal) === 'after-change' || isRescued(present.refusal)
  }

  function due(): void {
    isDue = true
    if (!inFlight && !isOver && mayAsk()) void start()
  }

  function start(): Promise<void> {
    cancelTimers()
    isDue = false
    const names = unsaved
    const since = firstChange ?? now()
    unsaved = new Set()
    firstChange = null
    const sent = save(base, collect(names)).then(answer => {
      inFlight = null
      if (answer.ok) {
        base = answer.value.revision
        refusals = 0
        state.set(
          firstChange ? { kind: 'changed', since: firstChange } : { kind: 'saved', at: new Date(answer.value.savedAt) },
        )
      } else {
        unsaved = new Set([...names, ...unsaved])
        firstChange = since
        state.set({ kind: 'refused', refusal: answer.refusal })
        if (trouble() === 'by-itself' && !isOver)
          cancelRetry = later(tryAgainAfter[refusals] ?? 10_000, () => void start())
        refusals += 1
      }
      if (isDue) due()
    })
    // In this order: whoever hears of the new state may ask at once whether something is unsaved.
    inFlight = sent
    // A refusal stays on the screen while it is tried again: the words change only with the answer.
    if (state.get().kind !== 'refused') state.set({ kind: 'saving' })
    return sent
  }

  return {
    state: { get: state.get, subscribe: state.subscribe },
    /** A section differs from what is on the disk. Cheap: called for every key. */
    changed(section: SectionName): void {
      if (isOver) return
      const at = now()
      unsaved.add(section)
      firstChange ??= at
      if (state.get().kind === 'saved') state.set({ kind: 'changed', since: at })
      cancelQuiet?.()
      cancelQuiet = later(afterLastKey, due)
      cancelLatest ??= later(afterFirstChange, due)
    },
    /** Saves all there is now, waiting for a save in flight; the answer is the state after it. */
    async flush(): Promise<SaveState> {
      if (inFlight) await inFlight
      while ((inFlight || unsaved.size > 0) && !isOver && trouble() !== 'never') {
        await (inFlight ?? start())
        if (state.get().kind === 'refused') break
      }
      return state.get()
    },
    /** Whether closing the window now would lose something. */
    hasUnsaved: (): boolean => unsaved.size > 0 || inFlight !== null,
    stop(): void {
      isOver = true
      cancelTimers()
    },
    isOver: (): boolean => isOver,
  }
}
