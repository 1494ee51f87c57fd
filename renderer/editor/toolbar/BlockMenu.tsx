import { Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconChevronDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useWords } from '../../i18n/useWords.ts'
import { type BlockKind, turnInto } from '../commands/turnInto.ts'
import type { ToolbarState } from './toolbarState.ts'

const labels = {
  paragraph: 'editor.toolbar.paragraph',
  heading2: 'editor.insert.heading2',
  heading3: 'editor.insert.heading3',
} as const
const kinds: readonly BlockKind[] = ['paragraph', 'heading2', 'heading3']

/** Kind of the block at the caret. Title and lead are what they are. */
export function BlockMenu({ editor, state }: { readonly editor: Editor | null; readonly state: ToolbarState | null }) {
  const words = useWords()
  const fixed = state === null || state.part !== 'body' || state.list !== null || state.quotation || state.table
  const shown =
    state && state.part !== 'body' ? words(`editor.toolbar.${state.part}`) : words(labels[state?.block ?? 'paragraph'])
  return (
    <Menu position="bottom-start" disabled={fixed} returnFocus={false}>
      <Menu.Target>
        <RichTextEditor.Control
          className="block-kind"
          aria-label={`${words('editor.toolbar.block')}: ${shown}`}
          title={words('editor.toolbar.block')}
          aria-disabled={fixed || undefined}
        >
          <span>{shown}</span>
          <IconChevronDown size={14} stroke={1.6} aria-hidden />
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map(kind => (
          <Menu.Item
            key={kind}
            onClick={() => {
              if (editor) turnInto(kind)(editor.state, editor.view.dispatch)
              editor?.view.focus()
            }}
            aria-current={state?.block === kind || undefined}
          >
            {words(labels[kind])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
