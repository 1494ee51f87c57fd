import { onTestFinished } from 'vitest'
import { type ArticleUndo, articleUndo } from '../../renderer/editor/articleUndo.ts'
import { createVersionEditor, type VersionEditorOptions } from '../../renderer/editor/createVersionEditor.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Language } from '../../shared/language/language.ts'
import { wordsIn } from '../../shared/words/words.ts'

// jsdom lays nothing out; ProseMirror only wants to know where the caret is to scroll to it.
const nowhere = () => new DOMRect(0, 0, 0, 0)
Range.prototype.getBoundingClientRect = nowhere
Range.prototype.getClientRects = () => Object.assign([], { item: () => null })
document.elementFromPoint = () => null

/** Ids in the order in which they are asked for: n1, n2, … */
function countedIds(): () => string {
  let count = 0
  return () => `n${++count}`
}

export const text = (words: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): DocumentNode =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }

export const paragraph = (id: string | null, words = ''): DocumentNode => ({
  type: 'paragraph',
  ...(id !== null && { attrs: { id } }),
  ...(words !== '' && { content: [text(words)] }),
})

/** A version with a title and a lead as the congress office writes them, and these blocks. */
export const versionOf = (...blocks: DocumentNode[]): DocumentNode => ({
  type: 'doc',
  content: [
    { type: 'title', content: [text('Kongres klastrów')] },
    { type: 'lead', content: [text('Dwa dni rozmów w Gdańsku.')] },
    ...blocks,
  ],
})

interface Opened extends Partial<VersionEditorOptions> {
  readonly undo?: ArticleUndo
}

/** A real editor over a real document, closed when the test ends. */
export function openText(document: DocumentNode, { language = 'pl' as Language, ...options }: Opened = {}) {
  const undo = options.undo ?? articleUndo()
  const version = createVersionEditor({
    document,
    language,
    words: wordsIn('pl'),
    newId: countedIds(),
    records: { findRecords: () => [], findRecord: () => null, formsOf: () => [], onNewRecord: async () => null },
    photos: { choosePhoto: async () => null, findPhoto: () => null, watchPhotos: () => () => undefined },
    attachments: {
      chooseAttachment: async () => null,
      findAttachment: () => null,
      watchAttachments: () => () => undefined,
    },
    onChange: () => undefined,
    ...options,
    undo,
  })
  const sheet = globalThis.document.createElement('div')
  globalThis.document.body.append(sheet)
  sheet.append(version.editor.view.dom)
  onTestFinished(() => {
    version.destroy()
    sheet.remove()
  })
  return { version, undo, editor: version.editor, view: version.editor.view }
}

/** A key as the browser sends it; true when the text took it. */
export function press(
  view: { dom: HTMLElement },
  key: string,
  held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {},
): boolean {
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: held.ctrl === true,
    shiftKey: held.shift === true,
    altKey: held.alt === true,
    bubbles: true,
    cancelable: true,
  })
  view.dom.dispatchEvent(event)
  return event.defaultPrevented
}

/** Types as a hand does: letter by letter, through everything that listens to typing. */
export function type({ view }: ReturnType<typeof openText>, words: string): void {
  for (const letter of words) {
    const { from, to } = view.state.selection
    const insert = () => view.state.tr.insertText(letter, from, to)
    if (!view.someProp('handleTextInput', take => take(view, from, to, letter, insert))) view.dispatch(insert())
  }
}

/** The body in short: `paragraph#p1+p2<p0 "words"`. */
export function shape({ version }: ReturnType<typeof openText>): string {
  const words = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(words).filter(Boolean).join('/')
  const ids = (value: unknown) => (Array.isArray(value) ? value.join('+') : '')
  return (version.document().content ?? [])
    .slice(2)
    .map(({ attrs = {}, ...block }) => {
      const formerly = attrs.formerly ? `+${ids(attrs.formerly)}` : ''
      const from = attrs.from ? `<${attrs.from}` : ''
      return `${block.type}#${attrs.id ?? '–'}${formerly}${from} "${words(block)}"`
    })
    .join(' | ')
}
