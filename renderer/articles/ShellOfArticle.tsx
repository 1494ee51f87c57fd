import { useCallback } from 'react'
import { useLive } from '../ui/useLive.ts'
import { useMenu, useTellShell, useTellWork } from '../ui/useShell.ts'
import type { Shown } from './columnsShown.ts'
import type { OpenArticle } from './openArticle.ts'
import { useAfterPause } from './useAfterPause.ts'

type Props = {
  readonly article: OpenArticle
  readonly onExport: () => void
  readonly onName: () => void
  readonly onPreview: () => void
  readonly onShown: (shown: Shown) => void
}

/** Keeps the shell around the window told of the article on the desk, and does what its menu asks. Draws nothing. */
export function ShellOfArticle({ article, onExport, onName, onPreview, onShown }: Props) {
  const { id, texts, anyEdit, undo, saving, adding } = article
  const readTitle = useCallback(() => {
    const [pl = '', en = ''] = [texts.pl, texts.en].map(({ editor }) => editor.state.doc.firstChild?.textContent.trim())
    return (pl || en).slice(0, 200)
  }, [texts])
  const title = useAfterPause(anyEdit, readTitle)
  const { canUndo, canRedo } = useLive(undo.state)
  const { kind } = useLive(saving.state)
  const { tiles, done, total } = useLive(adding.state)
  useTellShell({
    place: 'article',
    article: { id, title },
    canUndo,
    canRedo,
    unsaved: kind !== 'saved',
  })
  useTellWork(tiles.length > 0 ? done : null, total)
  useMenu({
    undo: undo.undo,
    redo: undo.redo,
    'name-version': onName,
    export: onExport,
    preview: onPreview,
    'show-pl': () => onShown('pl'),
    'show-en': () => onShown('en'),
    'show-both': () => onShown('both'),
  })
  return null
}
