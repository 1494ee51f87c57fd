import type { NewsroomEvent } from '../newsroom/eventFeed.ts'
import { liveValue } from '../ui/liveValue.ts'

/** Another program wrote into the article's file, or (with a name) left a second copy; null where it could not be read. */
export type ForeignKept = {
  readonly article: string
  readonly snapshot: string | null
  readonly name: string
  readonly at: Date
}

/**
 * What other programs did to articles, until somebody closes the message. Told while an article is being opened, before its screen
 * is there, so it is kept beside the screens. A later change by another program takes the place of the message of an earlier one.
 */
export function foreignNews(events: (listener: (event: NewsroomEvent) => void) => unknown, now: () => Date) {
  const kept = liveValue<readonly ForeignKept[]>([])
  events(event => {
    if (event.kind !== 'foreign-kept') return
    const { article, snapshot, name } = event
    const others = kept.get().filter(one => one.article !== article || one.name !== name)
    kept.set([...others, { article, snapshot, name, at: now() }])
  })
  return {
    get: kept.get,
    subscribe: kept.subscribe,
    close: (news: ForeignKept): void => kept.set(kept.get().filter(one => one !== news)),
  }
}
