import { EditorContent } from '@tiptap/react'
import type { VersionEditor } from './createVersionEditor.ts'

interface Props {
  readonly version: VersionEditor
}

/** One text on its sheet, with the lists that open under the caret. It scrolls with whatever it is put in. */
export function VersionColumn({ version }: Props) {
  return (
    <div className="version">
      <EditorContent editor={version.editor} />
    </div>
  )
}
