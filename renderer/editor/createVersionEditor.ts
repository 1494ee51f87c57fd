import { Editor } from '@tiptap/core'
import { documentExtensions } from '../../shared/document/documentExtensions.ts'
import { documentJson } from '../../shared/document/documentJson.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import type { ArticleUndo } from './articleUndo.ts'
import { editorHistory } from './editorHistory.ts'
import { History } from './history.ts'
import type { PhotoSource, RecordSource } from './records.ts'

export interface VersionEditorOptions {
  readonly document: DocumentNode
  /** Of the text, not of the interface. */
  readonly language: Language
  /** Of the interface; `say` hands in others when the person switches. */
  readonly words: Words
  readonly newId: () => string
  readonly undo: ArticleUndo
  readonly records: RecordSource
  readonly photos: PhotoSource
  /** The text has changed; read it with `document()` when it is wanted, not on every key. */
  readonly onChange: () => void
}

export interface VersionEditor {
  readonly editor: Editor
  readonly language: Language
  readonly document: () => DocumentNode
  readonly say: (words: Words) => void
  readonly destroy: () => void
}

/** One text of the article, made outside React so that a key draws nothing but itself. */
export function createVersionEditor(options: VersionEditorOptions): VersionEditor {
  const editor = new Editor({
    extensions: [...documentExtensions, History],
    content: JSON.parse(JSON.stringify(options.document)),
    enableCoreExtensions: { delete: false, drop: false, paste: false },
    editorProps: { attributes: { lang: options.language, spellcheck: 'false' } },
    onUpdate: () => options.onChange(),
  })
  options.undo.follow(options.language, editorHistory(editor))
  return {
    editor,
    language: options.language,
    document: () => documentJson(editor.state.doc),
    say: () => undefined,
    destroy: () => editor.destroy(),
  }
}
