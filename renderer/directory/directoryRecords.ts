import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { NewsroomEvent } from '../newsroom/eventFeed.ts'

export interface DirectoryParts {
  readonly list: () => Promise<readonly DirectoryRecord[]>
  readonly events: (listener: (event: NewsroomEvent) => void) => () => void
}

/** The directory as this window knows it: asked for once, and again only after main said that it changed. */
export function directoryRecords({ list, events }: DirectoryParts) {
  let known: Promise<readonly DirectoryRecord[]> | null = null
  const stop = events(event => {
    if (event.kind !== 'directory-changed' && event.kind !== 'library-changed' && event.kind !== 'hello') return
    known = null
  })
  return {
    all(): Promise<readonly DirectoryRecord[]> {
      const asked = known ?? list()
      known = asked
      // A directory that did not answer is asked again the next time.
      asked.catch(() => {
        if (known === asked) known = null
      })
      return asked
    },
    stop,
  }
}

export type DirectoryRecords = ReturnType<typeof directoryRecords>
