import { useEffect } from 'react'
import type { OpenArticle } from './openArticle.ts'

/**
 * The caret stands in the Polish title when the article opens. What was selected on the screen before (a double click on
 * a row of the library) would spread over this one.
 */
export function useFirstFocus({ texts }: Pick<OpenArticle, 'texts'>): void {
  useEffect(() => {
    document.getSelection()?.removeAllRanges()
    texts.pl.editor.commands.focus('start', { scrollIntoView: false })
  }, [texts])
}
