import { liveValue } from '../ui/liveValue.ts'

export type UndoSource = 'pl' | 'en' | 'gallery' | 'details'

/** What the list needs of an editor's own history; `depth` counts the groups that can be undone. */
export interface EditorHistory {
  readonly depth: () => number
  readonly undo: () => void
  readonly redo: () => void
  /** The next edit begins a new group even when it continues where the last one ended. */
  readonly closeGroup: () => void
  /** Calls after every change of the text, whoever made it. */
  readonly onEdit: (listener: () => void) => void
}

/** A change outside the two texts that can be taken back and made again. */
export interface RecordedStep {
  readonly undo: () => void
  readonly redo: () => void
}

/** How many steps of each source one press of Ctrl+Z takes back. */
type Entry = ReadonlyMap<UndoSource, number>

export interface UndoState {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const nothing: UndoState = { canUndo: false, canRedo: false }

/**
 * One undo list per article: Ctrl+Z takes back the newest change wherever it was made. The texts keep their own histories
 * and this list only remembers whose turn it is; the gallery and the details hand in how to take a change back.
 * A new edit anywhere clears what could be redone.
 */
export function articleUndo() {
  const editors = new Map<UndoSource, EditorHistory>()
  const steps = new Map<UndoSource, { done: RecordedStep[]; undone: RecordedStep[] }>()
  const state = liveValue<UndoState>(nothing)
  const moves = liveValue(0)
  const done: Entry[] = []
  let undone: Entry[] = []
  let newest: UndoSource | null = null
  let gathering: Map<UndoSource, number> | null = null
  let moving = false

  const tell = () => {
    const next: UndoState = { canUndo: done.length > 0, canRedo: undone.length > 0 }
    const now = state.get()
    if (next.canUndo !== now.canUndo || next.canRedo !== now.canRedo) state.set(next)
  }

  const stepsOf = (source: UndoSource) => {
    const kept = steps.get(source) ?? { done: [], undone: [] }
    steps.set(source, kept)
    return kept
  }

  const closeOthers = (source: UndoSource | null) => {
    for (const [other, history] of editors) if (other !== source) history.closeGroup()
  }

  const add = (source: UndoSource, count: number) => {
    for (const kept of steps.values()) kept.undone = []
    undone = []
    if (gathering) {
      gathering.set(source, (gathering.get(source) ?? 0) + count)
    } else {
      done.push(new Map([[source, count]]))
      if (newest !== source) closeOthers(source)
      newest = source
    }
    tell()
  }

  const move = (from: Entry[], to: Entry[], way: 'undo' | 'redo'): boolean => {
    const entry = from.pop()
    if (!entry) return false
    moving = true
    try {
      for (const [source, count] of entry) for (let time = 0; time < count; time++) moveOne(source, way)
    } finally {
      moving = false
    }
    to.push(entry)
    newest = null
    tell()
    moves.set(moves.get() + 1)
    return true
  }

  const moveOne = (source: UndoSource, way: 'undo' | 'redo') => {
    const kept = stepsOf(source)
    const step = (way === 'undo' ? kept.done : kept.undone).pop()
    editors.get(source)?.[way]()
    if (!step) return
    step[way]()
    const other = way === 'undo' ? kept.undone : kept.done
    other.push(step)
  }

  return {
    state,
    /** How often something was taken back or made again: what was offered to be taken back before may have been. */
    moves: { get: moves.get, subscribe: moves.subscribe },

    /** Watches the history of one text. Opening an article makes new editors and a new list. */
    follow(source: 'pl' | 'en', history: EditorHistory): void {
      let depth = history.depth()
      editors.set(source, history)
      history.onEdit(() => {
        const now = history.depth()
        if (!moving && now > depth) add(source, now - depth)
        depth = now
      })
    },

    /** A change of the gallery or the details that has just been made. */
    record(source: 'gallery' | 'details', step: RecordedStep): void {
      if (moving) return
      stepsOf(source).done.push(step)
      add(source, 1)
    },

    /**
     * Everything that `edit` changes, in whichever sources, is taken back by one Ctrl+Z (find and replace in both texts).
     * Answers how to take it back from a toast: only while nothing newer has been done.
     */
    together(edit: () => void): () => boolean {
      closeOthers(null)
      const gathered = new Map<UndoSource, number>()
      gathering = gathered
      try {
        edit()
      } finally {
        gathering = null
      }
      if (gathered.size === 0) return () => false
      closeOthers(null)
      newest = null
      done.push(gathered)
      tell()
      return () => done.at(-1) === gathered && move(done, undone, 'undo')
    },

    undo: (): boolean => move(done, undone, 'undo'),
    redo: (): boolean => move(undone, done, 'redo'),
  }
}

export type ArticleUndo = ReturnType<typeof articleUndo>
