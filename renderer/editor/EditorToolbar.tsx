import { RichTextEditor } from '@mantine/tiptap'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconAt,
  IconBlockquote,
  IconBold,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconSeparatorHorizontal,
} from '@tabler/icons-react'
import type { Command } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useLive } from '../ui/useLive.ts'
import type { ArticleUndo } from './articleUndo.ts'
import { askForMention } from './commands/askForMention.ts'
import { insertBlock } from './commands/insertBlock.ts'
import { linkAt } from './commands/link.ts'
import { toggleQuotation } from './commands/quotation.ts'
import { toggleList } from './commands/toggleList.ts'
import type { VersionEditor } from './createVersionEditor.ts'
import { insertPhoto } from './menus/insertMenu.ts'
import { BlockMenu } from './toolbar/BlockMenu.tsx'
import { TableMenu } from './toolbar/TableMenu.tsx'
import { ToolbarButton } from './toolbar/ToolbarButton.tsx'
import { toolbarState } from './toolbar/toolbarState.ts'
import { useArrowKeys } from './toolbar/useArrowKeys.ts'

interface Props {
  /** The text that had the focus last, or null before any had it. */
  readonly version: VersionEditor | null
  readonly undo: ArticleUndo
}

/** One toolbar for the text that has the focus; it draws again only when what it shows has changed. */
export function EditorToolbar({ version, undo }: Props) {
  const words = useWords()
  const toolbar = useRef<HTMLDivElement>(null)
  const onArrow = useArrowKeys(toolbar)
  const { canUndo, canRedo } = useLive(undo.state)
  const editor = version?.editor ?? null
  const state = useEditorState({ editor, selector: ({ editor: now }) => (now ? toolbarState(now.state) : null) })

  const run = (command: Command) => () => {
    if (!editor) return
    command(editor.state, editor.view.dispatch)
    editor.view.focus()
  }
  const mark = (name: 'bold' | 'italic') => () => editor?.chain().focus().toggleMark(name).run()
  const rule = editor?.schema.nodes.horizontalRule
  const unmarked = state === null || state.part === 'title'
  const outside = state?.part !== 'body'

  return (
    <RichTextEditor editor={editor} className="editor-toolbar">
      <div ref={toolbar} role="toolbar" aria-label={words('editor.toolbar.name')} onKeyDown={onArrow}>
        <BlockMenu editor={editor} state={state} />
        <i />
        <ToolbarButton
          label={words('editor.toolbar.bold')}
          keys="Ctrl+B"
          icon={IconBold}
          active={state?.bold}
          off={unmarked}
          onPress={mark('bold')}
        />
        <ToolbarButton
          label={words('editor.toolbar.italic')}
          keys="Ctrl+I"
          icon={IconItalic}
          active={state?.italic}
          off={unmarked}
          onPress={mark('italic')}
        />
        <ToolbarButton
          label={words('editor.toolbar.link')}
          keys="Ctrl+K"
          icon={IconLink}
          active={state?.link}
          off={unmarked}
          onPress={() => version?.asking.set({ kind: 'link', present: linkAt(version.editor.state) })}
        />
        <i />
        <ToolbarButton
          label={words('editor.insert.list')}
          icon={IconList}
          active={state?.list === 'bulletList'}
          off={outside || state.quotation}
          onPress={run(toggleList('bulletList'))}
        />
        <ToolbarButton
          label={words('editor.insert.numbered')}
          icon={IconListNumbers}
          active={state?.list === 'orderedList'}
          off={outside || state.quotation}
          onPress={run(toggleList('orderedList'))}
        />
        <ToolbarButton
          label={words('editor.insert.quotation')}
          icon={IconBlockquote}
          active={state?.quotation}
          off={outside}
          onPress={run(toggleQuotation)}
        />
        <TableMenu editor={editor} inside={state?.table ?? false} />
        <ToolbarButton
          label={words('editor.insert.rule')}
          icon={IconSeparatorHorizontal}
          off={outside}
          onPress={() => rule && run(insertBlock(rule.create()))()}
        />
        <ToolbarButton
          label={words('editor.insert.photo')}
          icon={IconPhoto}
          off={editor === null}
          onPress={() => version && void insertPhoto(version.editor, version.photos)}
        />
        <ToolbarButton
          label={words('editor.toolbar.mention')}
          keys="@"
          icon={IconAt}
          off={unmarked}
          onPress={run(askForMention)}
        />
        <i />
        <ToolbarButton
          label={words('editor.toolbar.undo')}
          keys="Ctrl+Z"
          icon={IconArrowBackUp}
          off={!canUndo}
          onPress={undo.undo}
        />
        <ToolbarButton
          label={words('editor.toolbar.redo')}
          keys="Ctrl+Shift+Z"
          icon={IconArrowForwardUp}
          off={!canRedo}
          onPress={undo.redo}
        />
      </div>
    </RichTextEditor>
  )
}
