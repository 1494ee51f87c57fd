import type { PhotoRefusal } from '../../shared/contract/photos.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import type { Result } from '../../shared/result.ts'
import type { Unreachable } from '../ui/attempt.ts'
import type { HandOverRefusal } from '../ui/handOverFile.ts'
import { liveValue } from '../ui/liveValue.ts'

/** Why a file is not in the gallery, or is there only in part. `file` is the name the user knows. */
export interface Skipped {
  readonly file: string
  readonly refusal: PhotoRefusal | Unreachable | { readonly kind: 'already-there' | 'partly' }
}

interface Tile {
  readonly key: number
  readonly name: string
}

/** `tiles` are files on their way, in the order they were given; they stand in the strip until their photo does. */
export interface Adding {
  readonly tiles: readonly Tile[]
  readonly done: number
  readonly total: number
  readonly skipped: readonly Skipped[]
}

const nothing: Adding = { tiles: [], done: 0, total: 0, skipped: [] }
const atOnce = 2

export interface AddingParts {
  /** Gives main the file and gets the word that stands for it. */
  readonly handOver: (file: File) => Promise<Result<string, HandOverRefusal>>
  readonly add: (token: string) => Promise<Result<Photo, PhotoRefusal | Unreachable>>
  /** Puts a photo at the end of the gallery, or says that it is there already; `drop` is the same for files given together. */
  readonly keep: (photo: Photo, drop: number) => 'added' | 'already-there'
}

type Outcome = Result<Photo, Skipped['refusal']>
type Waiting = Tile & { readonly file: File; readonly drop: number; started: boolean; outcome: Outcome | null }

/** Brings files into the gallery, two at a time, in the order they were dropped; one that fails does not stop the rest. */
export function photoAdding({ handOver, add, keep }: AddingParts) {
  const state = liveValue<Adding>(nothing)
  let queue: readonly Waiting[] = []
  let running = 0
  let nextKey = 0
  let drops = 0

  const show = (change: Partial<Adding>) => {
    const tiles = queue.map(({ key, name }) => ({ key, name }))
    state.set({ ...state.get(), ...change, tiles })
  }

  async function bring(file: File): Promise<Outcome> {
    const handed = await handOver(file)
    return handed.ok ? add(handed.value) : handed
  }

  /** Photos enter the gallery in the order of the drop, whichever was ready first. */
  function keepReady(): void {
    const firstBusy = queue.findIndex(waiting => waiting.outcome === null)
    const ready = firstBusy === -1 ? queue : queue.slice(0, firstBusy)
    queue = queue.slice(ready.length)
    const skipped = ready.flatMap(({ name, drop, outcome }): Skipped[] => {
      if (!outcome) return []
      if (!outcome.ok) return [{ file: name, refusal: outcome.refusal }]
      if (keep(outcome.value, drop) === 'already-there') return [{ file: name, refusal: { kind: 'already-there' } }]
      return outcome.value.damaged ? [{ file: name, refusal: { kind: 'partly' } }] : []
    })
    show({ done: state.get().done + ready.length, skipped: [...state.get().skipped, ...skipped] })
  }

  function goOn(): void {
    while (running < atOnce) {
      const next = queue.find(waiting => !waiting.started)
      if (!next) return
      next.started = true
      running += 1
      void bring(next.file).then(outcome => {
        running -= 1
        next.outcome = outcome
        keepReady()
        goOn()
      })
    }
  }

  return {
    state: { get: state.get, subscribe: state.subscribe },
    add(files: readonly File[]): void {
      if (files.length === 0) return
      const drop = drops++
      const given = files.map(
        (file): Waiting => ({ key: nextKey++, name: file.name, file, drop, started: false, outcome: null }),
      )
      const before = queue.length === 0 ? nothing : state.get()
      queue = [...queue, ...given]
      show({ done: before.done, total: before.total + given.length, skipped: before.skipped })
      goOn()
    },
    /** Files not begun yet stay where they are; the two in flight still arrive. */
    cancel(): void {
      const begun = queue.filter(waiting => waiting.started)
      const left = queue.length - begun.length
      queue = begun
      show({ total: state.get().total - left })
    },
    /** The list of skipped files has been read. */
    forgetSkipped: () => show({ skipped: [] }),
  }
}

export type PhotoAdding = ReturnType<typeof photoAdding>
