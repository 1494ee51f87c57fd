import type { LibraryRefusal, LibraryStatus } from '../../shared/contract/library.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { LibraryPlace } from '../library/libraryPlace.ts'
import type { PersonalSettingsStore } from '../settings/personalSettingsStore.ts'
import type { HandedFiles } from '../storage/handedFiles.ts'
import type { WindowEvents } from './events.ts'
import type { OpenLibrary } from './libraryOnDesk.ts'
import type { Packing } from './packing.ts'

/** What the router stands on: the one library that may be open, and what is there without one. */
export interface Desk {
  readonly library: () => OpenLibrary | null
  readonly status: () => LibraryStatus
  readonly retry: () => Promise<LibraryStatus>
  readonly chooseFolder: () => Promise<Result<LibraryStatus, { readonly kind: 'no-dialogs' | 'cancelled' }>>
  readonly personalSettings: PersonalSettingsStore
  readonly handedFiles: HandedFiles
  readonly events: WindowEvents
  readonly packing: Packing
  /** Writes what is left, frees the library for others, and ends the event streams. */
  readonly close: () => Promise<void>
}

export interface DeskParts {
  readonly place: LibraryPlace
  readonly open: (place: LibraryPlace) => Promise<Result<OpenLibrary, LibraryRefusal>>
  /** The system's dialog, or null in a host without dialogs; a chosen folder is remembered by whoever asks for it. */
  readonly askForFolder: (() => Promise<LibraryPlace | null>) | null
  readonly personalSettings: PersonalSettingsStore
  readonly handedFiles: HandedFiles
  readonly events: WindowEvents
  readonly packing: Packing
}

type Shelf =
  | { readonly kind: 'open'; readonly library: OpenLibrary }
  | { readonly kind: 'closed'; readonly refusal: LibraryRefusal }

/** Sets up the desk with the library of `place` on it; a library that does not open leaves a desk that says why. */
export async function setUpDesk(parts: DeskParts): Promise<Desk> {
  const { events } = parts
  let place = parts.place
  let shelf = await shelfOf(place)
  let changing: Promise<unknown> = Promise.resolve()

  async function shelfOf(at: LibraryPlace): Promise<Shelf> {
    const opened = await parts.open(at)
    return opened.ok ? { kind: 'open', library: opened.value } : { kind: 'closed', refusal: opened.refusal }
  }

  /** Opening and closing wait for each other: two windows may press "try again" at the same moment. */
  function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const result = changing.then(change)
    changing = result.catch(() => undefined)
    return result
  }

  function status(): LibraryStatus {
    return shelf.kind === 'open'
      ? { kind: 'open', label: place.label }
      : { kind: 'closed', label: place.label, refusal: shelf.refusal }
  }

  async function put(next: Shelf): Promise<LibraryStatus> {
    shelf = next
    events.publish({ kind: 'library-changed' })
    return status()
  }

  return {
    library: () => (shelf.kind === 'open' ? shelf.library : null),
    status,
    retry: () => inTurn(async () => (shelf.kind === 'open' ? status() : put(await shelfOf(place)))),
    async chooseFolder() {
      if (!parts.askForFolder) return refused({ kind: 'no-dialogs' })
      const chosen = await parts.askForFolder()
      if (!chosen) return refused({ kind: 'cancelled' })
      return inTurn(async () => {
        if (shelf.kind === 'open') await shelf.library.close()
        place = chosen
        return done(await put(await shelfOf(place)))
      })
    },
    personalSettings: parts.personalSettings,
    handedFiles: parts.handedFiles,
    events,
    packing: parts.packing,
    close: () =>
      inTurn(async () => {
        events.close()
        if (shelf.kind === 'open') await shelf.library.close()
        await parts.handedFiles.releaseAll()
      }),
  }
}
