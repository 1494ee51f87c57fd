import { useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { byTimer } from '../ui/byTimer.ts'
import { useReach } from '../ui/reach.ts'
import { articleDesk } from './articleDesk.ts'
import type { OpenArticle } from './openArticle.ts'
import { proposeNames } from './proposeNames.ts'

/** The article is read for names once it is shown and the window has nothing else to do. Milliseconds. */
const afterOpening = 800

/** Looks for names in both texts while the article is open. Draws nothing. */
export function NamesOfArticle({ article }: { readonly article: OpenArticle }) {
  const reach = useReach()
  const { names, directory } = articleDesk(reach, useWords())
  const { events } = reach
  useEffect(() => {
    let stop = byTimer(afterOpening, () => {
      stop = proposeNames({
        article,
        names,
        directory,
        onDirectory: changed =>
          events(({ kind }) => {
            if (kind === 'directory-changed' || kind === 'library-changed' || kind === 'hello') changed()
          }),
        later: byTimer,
      })
    })
    return () => stop()
  }, [article, names, directory, events])
  return null
}
