import { Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconTable } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
} from '@tiptap/pm/tables'
import type { WordKey } from '../../../shared/words/words.ts'
import { useWords } from '../../i18n/useWords.ts'
import { insertBlock } from '../commands/insertBlock.ts'
import { newTable } from '../commands/newTable.ts'
import { ToolbarButton } from './ToolbarButton.tsx'

const changes: readonly { readonly label: WordKey; readonly run: Command }[] = [
  { label: 'editor.table.rowAbove', run: addRowBefore },
  { label: 'editor.table.rowBelow', run: addRowAfter },
  { label: 'editor.table.columnLeft', run: addColumnBefore },
  { label: 'editor.table.columnRight', run: addColumnAfter },
  { label: 'editor.table.removeRow', run: deleteRow },
  { label: 'editor.table.removeColumn', run: deleteColumn },
  { label: 'editor.table.remove', run: deleteTable },
]

/** Outside a table it makes one; inside it changes the one around the caret. */
export function TableMenu({ editor, inside }: { readonly editor: Editor | null; readonly inside: boolean }) {
  const words = useWords()
  if (!inside)
    return (
      <ToolbarButton
        label={words('editor.insert.table')}
        icon={IconTable}
        off={editor === null}
        onPress={() => {
          const table = editor && newTable(editor.schema)
          if (table) insertBlock(table)(editor.state, editor.view.dispatch)
          editor?.view.focus()
        }}
      />
    )
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <RichTextEditor.Control active aria-label={words('editor.table.name')} title={words('editor.table.name')}>
          <IconTable size={16} stroke={1.6} aria-hidden />
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown>
        {changes.map(({ label, run }) => (
          <Menu.Item
            key={label}
            onClick={() => {
              if (editor) run(editor.state, editor.view.dispatch)
              editor?.view.focus()
            }}
          >
            {words(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
