// @vitest-environment jsdom
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { caretOf, withCaret } from '../../renderer/articles/caretPlace.ts'
import type { Caret } from '../../shared/articles/caret.ts'
import { documentSchema } from '../../shared/document/documentSchema.ts'

const text = (words: string) => [{ type: 'text', text: words }]
const doc = documentSchema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'title', content: text('Kongres') },
    { type: 'lead', content: text('Ponad 640 uczestników.') },
    { type: 'paragraph', attrs: { id: 'akapit1' }, content: text('Pierwszy akapit.') },
    {
      type: 'bulletList',
      attrs: { id: 'lista1' },
      content: ['jeden', 'dwa'].map(words => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: text(words) }],
      })),
    },
  ],
})
const state = EditorState.create({ doc })

test('from every place of a text the caret comes back to the same place', () => {
  const lost: number[] = []
  for (let place = 0; place <= doc.content.size; place++) {
    const at = state.apply(state.tr.setSelection(TextSelection.near(doc.resolve(place))))
    const back = withCaret(state, caretOf(at, 'pl'))
    if (back?.selection.head !== at.selection.head) lost.push(place)
  }
  expect(lost).toEqual([])
})

test('a block that is shorter now takes the caret at its end, and one that is gone takes none', () => {
  const caret = (block: string, at: number): Caret => ({ language: 'pl', block, at })
  const headOf = (one: Caret) => {
    const head = withCaret(state, one)?.selection.$head
    return head ? [head.parent.textContent, head.parentOffset] : null
  }
  expect([
    headOf(caret('title', 3)),
    headOf(caret('akapit1', 900)),
    headOf(caret('akapit9', 3)),
    headOf(caret('', 3)),
  ]).toEqual([['Kongres', 3], ['Pierwszy akapit.', 16], null, null])
})
