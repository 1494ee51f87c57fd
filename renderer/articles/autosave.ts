import type { Sections } from '../../shared/articles/articleShape.ts'
import type { Saved } from '../../shared/contract/articles.ts'
import type { Result } from '../../shared/result.ts'
import { liveValue } from '../ui/liveValue.ts'
import { retryOf, type SaveState, type SaveTrouble } from './saveState.ts'

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
  readonly now: () => Date
  /** Runs something later; the answer takes it back. */
  readonly later: (milliseconds: number, run: () => void) => () => void
}

/**
 * Brings every change to the disk 400 ms after the last key and at the latest 1 s after the first unsaved one.
 * One save is in flight; the next carries all that changed since. A refusal keeps the changes and tries again by itself.
 */
export function autosave({ revision, savedAt, collect, save, now, later }: AutosaveParts) {
  const state = liveValue<SaveState>({ kind: 'saved', at: savedAt })
  let base = revision
  let unsaved = new Set<SectionName>()
  let firstChange: Date | null = null
  /** When the present second began: the first change after the last save went out. */
  let batchStart: number | null = null
  let lastChange = 0
  let inFlight: Promise<void> | null = null
  let refusals = 0
  let tryAgainAt = 0
  let cancelTimer = (): void => undefined

  const trouble = () => {
    const present = state.get()
    return present.kind === 'refused' ? retryOf(present.refusal) : null
  }

  function plan(): void {
    cancelTimer()
    if (inFlight || unsaved.size === 0 || trouble() === 'never') return
    if (trouble() === 'by-itself') wait(tryAgainAt)
    else if (batchStart !== null) wait(Math.min(lastChange + afterLastKey, batchStart + afterFirstChange))
  }

  function wait(due: number): void {
    cancelTimer = later(Math.max(0, due - now().getTime()), () => void start())
  }

  function start(): Promise<void> {
    cancelTimer()
    const names = unsaved
    const since = firstChange ?? now()
    unsaved = new Set()
    firstChange = null
    batchStart = null
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
        tryAgainAt = now().getTime() + (tryAgainAfter[refusals] ?? 10_000)
        refusals += 1
        state.set({ kind: 'refused', refusal: answer.refusal })
      }
      plan()
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
      const at = now()
      unsaved.add(section)
      lastChange = at.getTime()
      batchStart ??= lastChange
      firstChange ??= at
      if (state.get().kind === 'saved') state.set({ kind: 'changed', since: at })
      plan()
    },
    /** Saves all there is now, waiting for a save in flight; the answer is the state after it. */
    async flush(): Promise<SaveState> {
      if (inFlight) await inFlight
      while (unsaved.size > 0 && trouble() !== 'never') {
        await (inFlight ?? start())
        if (state.get().kind === 'refused') break
      }
      return state.get()
    },
    /** Whether closing the window now would lose something. */
    hasUnsaved: (): boolean => unsaved.size > 0 || inFlight !== null,
    stop(): void {
      cancelTimer()
    },
  }
}
