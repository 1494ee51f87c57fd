import type { WindowEvent } from '../../shared/contract/events.ts'
import type { LibraryRefusal, LibraryStatus } from '../../shared/contract/library.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { PersonalSettings } from '../../shared/settings/settingsShape.ts'
import type { LibraryAtDesk } from '../library/libraryAtDesk.ts'
import type { LibraryPlace } from '../library/libraryPlace.ts'
import type { PersonalSettingsStore } from '../settings/personalSettingsStore.ts'
import { type HandedFiles, handedFiles } from '../storage/handedFiles.ts'
import { type WindowEvents, windowEvents } from './events.ts'
import type { Packing } from './packing.ts'
import type { ShownPlaces } from './shownPlaces.ts'

/** What the router stands on: the one library that may be open, and what is there without one. */
export interface Desk {
  readonly library: () => LibraryAtDesk | null
  readonly status: () => LibraryStatus
  /** Tries once more to open a library that is closed, or for writing one that is only read. */
  readonly retry: () => Promise<LibraryStatus>
  /** Takes the library from a computer that has fallen silent, and opens it for writing. */
  readonly takeOver: () => Promise<LibraryStatus>
  /** Opens a library that is closed from the good copies of files that are damaged. */
  readonly openCopy: () => Promise<LibraryStatus>
  readonly chooseFolder: () => Promise<Result<LibraryStatus, { readonly kind: 'no-dialogs' | 'cancelled' }>>
  readonly personalSettings: Pick<PersonalSettingsStore, 'read' | 'save'>
  readonly handedFiles: HandedFiles
  readonly events: WindowEvents
  readonly packing: Packing
  /** Shows a package by its word, or the library's folder; false where that cannot be. */
  readonly showPackage: (token: string) => boolean
  readonly showFolder: () => boolean
  /** Writes what is left, frees the library for others, and ends the event streams. */
  readonly close: () => Promise<void>
}

/** How a library is opened; `publish` is for what it changes while it is open. */
export interface Opening {
  readonly place: LibraryPlace
  readonly fromCopies: boolean
  readonly publish: (event: WindowEvent) => void
}

export interface DeskParts {
  readonly place: LibraryPlace
  readonly open: (opening: Opening) => Promise<Result<LibraryAtDesk, LibraryRefusal>>
  /** The system's dialog, which answers null when the user cancelled; or null in a host without dialogs. */
  readonly askForFolder: (() => Promise<LibraryPlace | null>) | null
  readonly personalSettings: Pick<PersonalSettingsStore, 'read' | 'save'>
  /** Told after the person's settings were saved, for what is drawn outside the window. */
  readonly settingsSaved: (settings: PersonalSettings) => void
  readonly packing: Packing
  readonly places: Pick<ShownPlaces, 'show' | 'showPath'>
}

type Shelf =
  | { readonly library: LibraryAtDesk; readonly refusal: null }
  | { readonly library: null; readonly refusal: LibraryRefusal }

/** Sets up the desk with the library of `place` on it; a library that does not open leaves a desk that says why. */
export async function setUpDesk(parts: DeskParts): Promise<Desk> {
  const events = windowEvents(window => void shelf.library?.articles.closeWindow(window))
  const files = handedFiles()
  let place = parts.place
  let shelf = await open(false)
  let changing: Promise<unknown> = Promise.resolve()

  async function open(fromCopies: boolean): Promise<Shelf> {
    const opened = await parts.open({ place, fromCopies, publish: events.publish })
    return opened.ok ? { library: opened.value, refusal: null } : { library: null, refusal: opened.refusal }
  }

  /** Opening and closing wait for each other: two windows may press "try again" at the same moment. */
  function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const result = changing.then(change)
    changing = result.catch(() => undefined)
    return result
  }

  function status(): LibraryStatus {
    return shelf.library
      ? { kind: 'open', label: place.label, access: shelf.library.access.now() }
      : { kind: 'closed', label: place.label, refusal: shelf.refusal }
  }

  async function openAgain(fromCopies: boolean): Promise<LibraryStatus> {
    const before = shelf.library
    if (before?.access.now().kind === 'write') return status()
    shelf = await open(fromCopies)
    events.publish({ kind: 'library-changed' })
    // Only now: nobody who asks meanwhile finds the library closed.
    await before?.close()
    return status()
  }

  return {
    library: () => shelf.library,
    status,
    retry: () => inTurn(() => openAgain(false)),
    takeOver: () =>
      inTurn(async () => {
        await shelf.library?.access.takeOver()
        return openAgain(false)
      }),
    openCopy: () => inTurn(() => openAgain(true)),
    async chooseFolder() {
      if (!parts.askForFolder) return refused({ kind: 'no-dialogs' })
      const chosen = await parts.askForFolder()
      if (!chosen) return refused({ kind: 'cancelled' })
      return inTurn(async () => {
        await shelf.library?.close()
        place = chosen
        shelf = await open(false)
        events.publish({ kind: 'library-changed' })
        return done(status())
      })
    },
    personalSettings: {
      read: parts.personalSettings.read,
      async save(settings) {
        const saved = await parts.personalSettings.save(settings)
        if (!saved.ok) return saved
        events.publish({ kind: 'settings-changed' })
        parts.settingsSaved(saved.value)
        return saved
      },
    },
    handedFiles: files,
    events,
    packing: parts.packing,
    showPackage: parts.places.show,
    showFolder: () => parts.places.showPath(place.folder),
    close: () =>
      inTurn(async () => {
        events.close()
        await shelf.library?.close()
        await files.releaseAll()
      }),
  }
}
