import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type LibraryParts, openLibrary } from '../../electron/library/openLibrary.ts'
import type { WindowEvent } from '../../shared/contract/events.ts'
import { freshFolder } from '../storage/freshFolder.ts'
import { partsFor } from './partsFor.ts'

/** A place for a library in a fresh folder; libraries opened there are closed when the test ends. */
export async function libraryDesk() {
  const root = await freshFolder()
  const folder = join(root, 'Kronika')
  const events: WindowEvent[] = []
  return {
    root,
    folder,
    events,
    async open(changes: Partial<LibraryParts> = {}) {
      const opened = await openLibrary({ ...partsFor(folder), onEvent: event => void events.push(event), ...changes })
      if (opened.ok) onTestFinished(() => opened.value.close())
      return opened
    },
  }
}
