import { Editor, Extension } from '@tiptap/core'
import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import { documentJson } from '../../shared/document/documentJson.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { type LiveValue, liveValue } from '../ui/liveValue.ts'
import type { Asking } from './address/asking.ts'
import type { ArticleUndo } from './articleUndo.ts'
import { AttachmentView } from './attachment/attachmentView.ts'
import { BlockIds } from './blocks/blockIds.ts'
import { linkAt } from './commands/link.ts'
import { editorHistory } from './editorHistory.ts'
import { History } from './history.ts'
import { AutoList } from './keys/autoList.ts'
import { FreshSelection } from './keys/freshSelection.ts'
import { ListKeys } from './keys/listKeys.ts'
import { QuotationKeys } from './keys/quotationKeys.ts'
import { TextKeys } from './keys/textKeys.ts'
import { UndoInput } from './keys/undoInput.ts'
import { MentionKey } from './mention/mentionKey.ts'
import type { MentionPlace } from './mention/mentionPlaces.ts'
import { MentionTyping } from './mention/mentionTyping.ts'
import { announceRow } from './menus/announceRow.ts'
import { InsertMenu } from './menus/insertMenu.ts'
import type { OpenMenu } from './menus/openMenu.ts'
import { RecordMenu } from './menus/recordMenu.ts'
import { parsingExtensions } from './parsing/parsingExtensions.ts'
import { Pasting } from './parsing/pasting.ts'
import { PartKeys } from './parts/partKeys.ts'
import { PartsSelection } from './parts/partsSelection.ts'
import { Placeholders } from './parts/placeholders.ts'
import { PhotoView } from './photo/photoView.ts'
import type { AboutProposal } from './proposals/proposal.ts'
import type { AttachmentSource, PhotoSource, RecordSource } from './records.ts'

export interface VersionEditorOptions {
  readonly document: DocumentNode
  /** Of the text, not of the interface. */
  readonly language: Language
  /** Of the interface; `say` hands in others when the person switches. */
  readonly words: Words
  /** Makes ids of blocks and keys of mentions. */
  readonly newId: () => string
  readonly undo: ArticleUndo
  readonly records: RecordSource
  readonly photos: PhotoSource
  readonly attachments: AttachmentSource
  /** The text has changed; read it with `document()` when it is wanted, not on every key. */
  readonly onChange: () => void
}

/** One text of an article. Whoever makes it destroys it. */
export interface VersionEditor {
  readonly editor: Editor
  readonly language: Language
  /** The text as it is stored. Walks all of it: for saving, not for every key. */
  readonly document: () => DocumentNode
  /** The interface speaks another language from now on. */
  readonly say: (words: Words) => void
  /** The list open under the caret, for `VersionColumn`. */
  readonly menu: LiveValue<OpenMenu | null>
  readonly menuId: string
  /** The address asked for, for `VersionColumn`; set it to ask. */
  readonly asking: LiveValue<Asking | null>
  readonly photos: PhotoSource
  readonly records: RecordSource
  readonly undo: ArticleUndo
  /** The mention whose box is open, for `VersionColumn`. */
  readonly aboutMention: LiveValue<MentionPlace | null>
  /** The proposal whose box is open, for whoever draws it. */
  readonly aboutProposal: LiveValue<AboutProposal | null>
  readonly destroy: () => void
}

/** One text of the article, made outside React so that a key draws nothing but itself. */
export function createVersionEditor(options: VersionEditorOptions): VersionEditor {
  const { language, undo, newId, records, photos, attachments } = options
  const menu = liveValue<OpenMenu | null>(null)
  const asking = liveValue<Asking | null>(null)
  const aboutMention = liveValue<MentionPlace | null>(null)
  const aboutProposal = liveValue<AboutProposal | null>(null)
  const menuId = `caret-menu-${language}`
  let words = options.words
  const speak = () => words
  const ask = (kind: Asking['kind']) => {
    asking.set({ kind, present: kind === 'link' ? linkAt(editor.state) : '' })
    return true
  }
  const attributes = () => ({
    lang: language,
    spellcheck: 'false',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words(`editor.text.${language}`),
    class: 'sheet',
  })

  const editor = new Editor({
    extensions: [
      ...parsingExtensions,
      History,
      Gapcursor,
      Dropcursor.configure({ color: false, class: 'drop-line' }),
      BlockIds.configure({ newId }),
      FreshSelection,
      PartsSelection,
      PartKeys,
      ListKeys,
      AutoList,
      QuotationKeys,
      TextKeys,
      UndoInput.configure({ undo }),
      LinkKey.configure({ ask: () => ask('link') }),
      MentionTyping,
      MentionKey.configure({ open: aboutMention }),
      Pasting.configure({ photos, attachments }),
      Placeholders.configure({ words: speak }),
      PhotoView.configure({ words: speak, photos }),
      AttachmentView.configure({ words: speak, attachments }),
      RecordMenu.configure({ open: menu, words: speak, records, newKey: newId }),
      InsertMenu.configure({ open: menu, words: speak, photos, attachments, askForVideo: () => ask('video') }),
    ],
    content: JSON.parse(JSON.stringify(options.document)),
    // Tiptap's own keys hold Ctrl+Alt and split title and lead; the others of these are not used and cost time on every key.
    enableCoreExtensions: { keymap: false, delete: false, drop: false, paste: false, textDirection: false },
    // Its rules are in editor.css: a style made by a script is refused by the window's content policy.
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: { attributes: attributes() },
    onUpdate: () => options.onChange(),
  })
  undo.follow(language, editorHistory(editor))
  const quiet = announceRow(editor, menu, menuId)

  return {
    editor,
    language,
    menu,
    menuId,
    asking,
    photos,
    records,
    undo,
    aboutMention,
    aboutProposal,
    document: () => documentJson(editor.state.doc),
    say(next) {
      words = next
      editor.setOptions({ editorProps: { attributes: attributes() } })
    },
    destroy() {
      quiet()
      editor.destroy()
    },
  }
}

/** Ctrl+K asks for the address of a link; outside a text the same keys open the palette. */
const LinkKey = Extension.create<{ ask: () => boolean }>({
  name: 'linkKey',
  addOptions: () => ({ ask: () => false }),
  addKeyboardShortcuts() {
    return { 'Mod-k': () => this.editor.can().setMark('link') && this.options.ask() }
  },
})
