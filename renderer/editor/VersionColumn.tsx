import { EditorContent } from '@tiptap/react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { AddressBox } from './address/AddressBox.tsx'
import type { VersionEditor } from './createVersionEditor.ts'
import './editor.css'
import { MentionBox } from './mention/MentionBox.tsx'
import { CaretMenu } from './menus/CaretMenu.tsx'

interface Props {
  readonly version: VersionEditor
  /** What else floats over the text, kept inside the column. */
  readonly over?: (column: RefObject<HTMLElement | null>) => ReactNode
}

/** One text on its sheet, with the lists that open under the caret. It scrolls with whatever it is put in. */
export function VersionColumn({ version, over }: Props) {
  const column = useRef<HTMLDivElement>(null)
  const words = useWords()
  useEffect(() => version.say(words), [version, words])
  return (
    <div ref={column} className="version">
      <EditorContent editor={version.editor} />
      <CaretMenu id={version.menuId} open={version.menu} column={column} />
      <AddressBox editor={version.editor} asking={version.asking} column={column} />
      <MentionBox version={version} column={column} />
      {over?.(column)}
    </div>
  )
}
