import type { PhotoRefusal } from '../../shared/contract/photos.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import type { Result } from '../../shared/result.ts'
import type { Unreachable } from '../ui/attempt.ts'
import type { HandOverRefusal } from '../ui/handOverFile.ts'
import { liveValue } from '../ui/liveValue.ts'
import { timeLeft } from './timeLeft.ts'

/** Why a file is not in the gallery, or is there only in part. `file` is the name the user knows. */
export interface Skipped {
  readonly file: string
  readonly refusal: PhotoRefusal | Unreachable | { readonly kind: 'already-there' | 'partly' | 'empty-folder' }
}

export interface ArrivingTile {
  readonly key: number
  readonly name: string
  /** Id of the photo it will stand before, or null for the end of the gallery. */
  readonly before: string | null
}

/** `tiles` are files on their way, in the order they were given; they stand in the strip until their photo does. */
export interface Adding {
  readonly tiles: readonly ArrivingTile[]
  readonly done: number
  readonly total: number
  /** Milliseconds until the last of them is there, as far as can be told. */
  readonly left: number | null
  readonly skipped: readonly Skipped[]
  /** Given up before the end: so many of all that were given are in the gallery. */
  readonly stopped: { readonly arrived: number; readonly of: number } | null
}

const nothing: Adding = { tiles: [], done: 0, total: 0, left: null, skipped: [], stopped: null }
const atOnce = 2

export interface AddingParts {
  /** Gives main the file and gets the word that stands for it. */
  readonly handOver: (file: File) => Promise<Result<string, HandOverRefusal>>
  readonly add: (token: string) => Promise<Result<Photo, PhotoRefusal | Unreachable>>
  /** Puts a photo into the gallery, or says that it is there already; `drop` is the same for files given together. */
  readonly keep: (photo: Photo, drop: number, before: string | null) => 'added' | 'already-there'
  readonly now: () => Date
}

type Outcome = Result<Photo, Skipped['refusal']>
type Waiting = ArrivingTile & { readonly file: File; readonly drop: number; started: boolean; outcome: Outcome | null }

/** Brings files into the gallery, two at a time, in the order they were dropped; one that fails does not stop the rest. */
export function photoAdding({ handOver, add, keep, now }: AddingParts) {
  const state = liveValue<Adding>(nothing)
  let queue: readonly Waiting[] = []
  let running = 0
  let nextKey = 0
  let drops = 0
  let began = 0
  let arrived = 0

  const show = (change: Partial<Omit<Adding, 'tiles' | 'left'>>) => {
    const next = { ...state.get(), ...change }
    const left = timeLeft({ elapsed: now().getTime() - began, done: next.done, total: next.total })
    state.set({ ...next, left, tiles: queue.map(({ key, name, before }) => ({ key, name, before })) })
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
    const skipped = ready.flatMap(({ name, drop, before, outcome }): Skipped[] => {
      if (!outcome) return []
      if (!outcome.ok) return [{ file: name, refusal: outcome.refusal }]
      if (keep(outcome.value, drop, before) === 'already-there')
        return [{ file: name, refusal: { kind: 'already-there' } }]
      arrived += 1
      return outcome.value.damaged ? [{ file: name, refusal: { kind: 'partly' } }] : []
    })
    const { done, skipped: named, stopped } = state.get()
    show({
      done: done + ready.length,
      skipped: [...named, ...skipped],
      stopped: stopped && { ...stopped, arrived },
    })
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
    add(files: readonly File[], before: string | null = null): void {
      if (files.length === 0) return
      if (queue.length === 0) {
        state.set(nothing)
        began = now().getTime()
        arrived = 0
      }
      const drop = drops++
      const given = files.map(
        (file): Waiting => ({ key: nextKey++, name: file.name, before, file, drop, started: false, outcome: null }),
      )
      queue = [...queue, ...given]
      show({ total: state.get().total + given.length, stopped: null })
      goOn()
    },
    /** Folders in which nothing was found to add. */
    skipFolders(names: readonly string[]): void {
      if (names.length === 0) return
      const empty = names.map((file): Skipped => ({ file, refusal: { kind: 'empty-folder' } }))
      show({ skipped: [...state.get().skipped, ...empty] })
    },
    /** Files not begun yet stay where they are; the two in flight still arrive. */
    cancel(): void {
      const begun = queue.filter(waiting => waiting.started)
      const given = state.get().total
      const total = given - (queue.length - begun.length)
      queue = begun
      if (total < given) show({ total, stopped: { arrived, of: given } })
    },
    /** What is said about files that did not arrive has been read. */
    forget: () => show({ skipped: [], stopped: null }),
  }
}

export type PhotoAdding = ReturnType<typeof photoAdding>
