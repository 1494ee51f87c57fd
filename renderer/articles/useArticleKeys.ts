import { useEffect } from 'react'
import { undoKey } from '../editor/undoKeys.ts'
import { type Shown, shownByKey } from './columnsShown.ts'
import type { OpenArticle } from './openArticle.ts'

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

/**
 * Keys of the whole screen: F2, F3, F4 choose columns; Ctrl+Z anywhere outside the texts is the article's undo too.
 * A dialog over the screen keeps its keys.
 */
export function useArticleKeys({ undo }: Pick<OpenArticle, 'undo'>, onShown: (shown: Shown) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || within(event.target, '[aria-modal="true"]')) return
      const shown = shownByKey(event)
      const way = within(event.target, '[contenteditable="true"]') ? null : undoKey(event)
      if (!shown && !way) return
      event.preventDefault()
      if (shown) onShown(shown)
      if (way) undo[way]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, onShown])
}
