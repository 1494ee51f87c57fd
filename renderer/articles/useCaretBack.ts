import { useLayoutEffect, useRef } from 'react'
import type { OpenArticle } from './openArticle.ts'

/** What covered the texts has gone: the caret stands again where it was, in the text that was written in last. */
export function useCaretBack({ texts, focused }: Pick<OpenArticle, 'texts' | 'focused'>, covered: boolean): void {
  const before = useRef(covered)
  useLayoutEffect(() => {
    if (before.current && !covered) texts[focused.get()].editor.view.focus()
    before.current = covered
  }, [texts, focused, covered])
}
