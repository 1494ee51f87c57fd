import { useEffect } from 'react'
import { withCaret } from './caretPlace.ts'
import type { OpenArticle } from './openArticle.ts'

/**
 * The caret stands where it was before the window was loaded anew or Kronika ended without a word, else in the Polish title. What was
 * selected on the screen before (a double click on a row of the library) would spread over this one.
 */
export function useFirstFocus({ texts, caret }: Pick<OpenArticle, 'texts' | 'caret'>): void {
  useEffect(() => {
    document.getSelection()?.removeAllRanges()
    const { editor } = texts[caret?.language ?? 'pl']
    const { view } = editor
    const place = caret && withCaret(view.state, caret)
    if (!place) {
      texts.pl.editor.commands.focus('start', { scrollIntoView: false })
      return
    }
    view.dispatch(place)
    editor.commands.focus(null, { scrollIntoView: false })
    const { node } = view.domAtPos(view.state.selection.head)
    const element = node instanceof Element ? node : node.parentElement
    element?.scrollIntoView({ block: 'center' })
  }, [texts, caret])
}
