import type { ArticleUndo } from './articleUndo.ts'
import type { VersionEditor } from './createVersionEditor.ts'

interface Props {
  /** The text that had the focus last, or null before any had it. */
  readonly version: VersionEditor | null
  readonly undo: ArticleUndo
}

/** One toolbar for the text that has the focus. */
export function EditorToolbar({ version, undo }: Props) {
  return <div role="toolbar" data-language={version?.language} data-undo={undo.state.get().canUndo} />
}
