import { type Editor, Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { fold } from '../../../shared/language/fold.ts'
import type { WordKey, Words } from '../../../shared/words/words.ts'
import type { LiveValue } from '../../ui/liveValue.ts'
import { insertBlock } from '../commands/insertBlock.ts'
import { newTable } from '../commands/newTable.ts'
import { toggleQuotation } from '../commands/quotation.ts'
import { toggleList } from '../commands/toggleList.ts'
import { turnInto } from '../commands/turnInto.ts'
import { putPhoto } from '../photo/putPhoto.ts'
import type { AttachmentSource, PhotoSource } from '../records.ts'
import type { MenuIcon, MenuRow, OpenMenu } from './openMenu.ts'
import { suggestionMenu } from './suggestionMenu.ts'

export interface InsertMenuOptions {
  readonly open: LiveValue<OpenMenu | null>
  readonly words: () => Words
  readonly photos: PhotoSource
  readonly attachments: AttachmentSource
  /** Asks for the address of a film. */
  readonly askForVideo: () => void
}

interface Insertion {
  readonly icon: MenuIcon
  readonly label: WordKey
  readonly insert: (editor: Editor, options: InsertMenuOptions) => void
}

const run = (editor: Editor, command: Command) => command(editor.state, editor.view.dispatch)

const insertions: readonly Insertion[] = [
  {
    icon: 'heading2',
    label: 'editor.insert.heading2',
    insert: editor => run(editor, turnInto('heading2')),
  },
  {
    icon: 'heading3',
    label: 'editor.insert.heading3',
    insert: editor => run(editor, turnInto('heading3')),
  },
  { icon: 'list', label: 'editor.insert.list', insert: editor => run(editor, toggleList('bulletList')) },
  {
    icon: 'numbered',
    label: 'editor.insert.numbered',
    insert: editor => run(editor, toggleList('orderedList')),
  },
  { icon: 'quotation', label: 'editor.insert.quotation', insert: editor => run(editor, toggleQuotation) },
  {
    icon: 'table',
    label: 'editor.insert.table',
    insert: editor => {
      const table = newTable(editor.schema)
      if (table) run(editor, insertBlock(table))
    },
  },
  {
    icon: 'rule',
    label: 'editor.insert.rule',
    insert: editor => {
      const rule = editor.schema.nodes.horizontalRule?.create()
      if (rule) run(editor, insertBlock(rule))
    },
  },
  { icon: 'photo', label: 'editor.insert.photo', insert: (editor, { photos }) => void insertPhoto(editor, photos) },
  { icon: 'video', label: 'editor.insert.video', insert: (_editor, { askForVideo }) => askForVideo() },
  {
    icon: 'attachment',
    label: 'editor.insert.attachment',
    insert: (editor, { attachments }) => void insertAttachment(editor, attachments),
  },
]

/** A photo of the gallery, chosen by the person, at the caret. */
export async function insertPhoto(editor: Editor, photos: PhotoSource): Promise<void> {
  const photo = await photos.choosePhoto()
  if (photo !== null && !editor.isDestroyed) putPhoto(editor, photo)
}

/** An attachment of the item, chosen by the person, at the caret. */
async function insertAttachment(editor: Editor, attachments: AttachmentSource): Promise<void> {
  const chosen = await attachments.chooseAttachment()
  if (editor.isDestroyed) return
  const node = chosen && editor.schema.nodes.attachment?.create(chosen)
  if (node) run(editor, insertBlock(node))
  editor.view.focus()
}

/** The list that opens after `/` at the beginning of a paragraph. */
export const InsertMenu = Extension.create<InsertMenuOptions>({
  name: 'insertMenu',
  priority: 1100,
  addProseMirrorPlugins() {
    const { editor, options } = this
    const rowsFor = (query: string): readonly MenuRow[] =>
      insertions
        .map(({ icon, label, insert }) => ({ icon, label: options.words()(label), insert }))
        .filter(({ label }) => fold(label).includes(fold(query)))
        .map(({ icon, label, insert }) => ({
          id: icon,
          icon,
          label,
          about: '',
          parted: false,
          choose: range => {
            editor.view.dispatch(editor.state.tr.delete(range.from, range.to))
            editor.view.focus()
            insert(editor, options)
          },
        }))
    return [
      suggestionMenu(editor, options.open, {
        key: 'insert',
        sign: '/',
        allowSpaces: false,
        startOfLine: true,
        name: () => options.words()('editor.insert.name'),
        hint: () => options.words()('editor.insert.nothing'),
        rows: rowsFor,
        allow: (state, _query, from) => {
          const $from = state.doc.resolve(from)
          return $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parentOffset === 0
        },
      }),
    ]
  },
})
