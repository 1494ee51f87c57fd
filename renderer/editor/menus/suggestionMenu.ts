import type { Editor } from '@tiptap/core'
import { type EditorState, type Plugin, PluginKey } from '@tiptap/pm/state'
import { exitSuggestion, Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { LiveValue } from '../../ui/liveValue.ts'
import type { MenuRow, OpenMenu } from './openMenu.ts'

export interface MenuSource {
  readonly key: string
  readonly sign: string
  readonly name: () => string
  readonly hint: (query: string) => string
  readonly rows: (query: string) => readonly MenuRow[] | Promise<readonly MenuRow[]>
  readonly allowSpaces: boolean
  readonly startOfLine: boolean
  readonly allow: (state: EditorState, query: string, from: number) => boolean
}

const opening = [' ', '\u00a0', '(', '„', '“', '"', '–', '—', '/']

/**
 * Tiptap's suggestion finds what is being typed; the list itself is a value outside React, so that keys work on it at once and
 * only the list draws. The text keeps the focus and tells the screen reader which row is chosen.
 */
export function suggestionMenu(editor: Editor, open: LiveValue<OpenMenu | null>, source: MenuSource): Plugin {
  const pluginKey = new PluginKey(source.key)
  let last: SuggestionProps<MenuRow, MenuRow> | null = null

  const show = (props: SuggestionProps<MenuRow, MenuRow>) => {
    last = props
    const { rows, chosen } = open.get() ?? { rows: [], chosen: 0 }
    // While the next rows are looked up the present ones stay, so that nothing flickers.
    const items = props.loading && rows.length > 0 ? rows : props.items
    const stays = items.findIndex(row => row.id === rows[chosen]?.id)
    open.set({
      name: source.name(),
      rows: items,
      chosen: props.loading ? Math.max(stays, 0) : 0,
      hint: props.loading ? '' : source.hint(props.query),
      place: () => props.clientRect?.() ?? null,
      pick: row => last?.command(row),
    })
  }

  const move = (by: number) => {
    const menu = open.get()
    if (!menu || menu.rows.length === 0) return false
    open.set({ ...menu, chosen: (menu.chosen + by + menu.rows.length) % menu.rows.length })
    return true
  }

  const close = () => {
    last = null
    open.set(null)
  }

  editor.on('blur', () => {
    if (last) exitSuggestion(editor.view, pluginKey)
  })

  return Suggestion<MenuRow, MenuRow>({
    editor,
    pluginKey,
    char: source.sign,
    allowSpaces: source.allowSpaces,
    startOfLine: source.startOfLine,
    allowedPrefixes: opening,
    decorationClass: 'typed-query',
    items: async ({ query }) => [...(await source.rows(query))],
    allow: ({ state, range }) => source.allow(state, state.doc.textBetween(range.from + 1, range.to, ' '), range.from),
    command: ({ range, props: row }) => row.choose(range),
    render: () => ({
      onStart: show,
      onUpdate: show,
      onExit: close,
      onKeyDown({ event, view }) {
        if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false
        const menu = open.get()
        const row = menu?.rows[menu.chosen]
        if (event.key === 'ArrowDown') return move(1)
        if (event.key === 'ArrowUp') return move(-1)
        if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey) return false
        if (!row) {
          exitSuggestion(view, pluginKey)
          return false
        }
        menu?.pick(row)
        return true
      },
    }),
  })
}
