import { type LiveValue, liveValue } from '../ui/liveValue.ts'

/** What stands under a field: where its saving is, or why it was not saved. */
export type FieldNote =
  | { readonly kind: 'calm' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string }

/** `draft` is what was typed and is not saved yet, or null where the stored value stands. */
type FieldState = { readonly draft: string | null; readonly note: FieldNote }

type Parts = {
  readonly stored: () => string
  /** What is wrong with a text, as a sentence that names the field; null when it can be saved. */
  readonly check: (text: string) => string | null
  /** Makes a typed text whole before it is checked and saved. */
  readonly tidy: (text: string) => string
  /** Saves; the answer is why it could not be saved, or null. */
  readonly save: (text: string) => Promise<string | null>
  readonly later: (milliseconds: number, run: () => void) => () => void
  readonly now: () => Date
}

const pause = 800

export type FieldKeeper = {
  readonly state: Pick<LiveValue<FieldState>, 'get' | 'subscribe'>
  readonly type: (text: string) => void
  /** The field was left: what is typed is judged and saved at once. */
  readonly leave: () => Promise<void>
}

/**
 * A field without a *Save* button. It saves when writing pauses and when the field is left. A text that cannot be
 * saved is kept in the field and named when the field is left, never while somebody is still typing it.
 */
export function fieldKeeper({ stored, check, tidy, save, later, now }: Parts): FieldKeeper {
  const state = liveValue<FieldState>({ draft: null, note: { kind: 'calm' } })
  let stopClock: () => void = () => undefined

  async function keep(draft: string): Promise<void> {
    state.set({ draft, note: { kind: 'saving' } })
    const sentence = await save(tidy(draft))
    const typedSince = state.get().draft !== draft
    if (typedSince) return
    state.set(
      sentence === null
        ? { draft: null, note: { kind: 'saved', at: now() } }
        : { draft, note: { kind: 'refused', sentence } },
    )
  }

  return {
    state,
    type(text) {
      stopClock()
      const { note } = state.get()
      const stillWrong = note.kind === 'wrong' && check(tidy(text)) !== null
      state.set({ draft: text, note: stillWrong ? note : { kind: 'calm' } })
      stopClock = later(pause, () => {
        if (check(tidy(text)) === null) void keep(text)
      })
    },
    async leave() {
      stopClock()
      const { draft, note } = state.get()
      if (draft === null || note.kind === 'saving') return
      const sentence = check(tidy(draft))
      if (tidy(draft) === stored()) state.set({ draft: null, note: { kind: 'calm' } })
      else if (sentence === null) await keep(draft)
      else state.set({ draft, note: { kind: 'wrong', sentence } })
    },
  }
}
