import { Extension } from '@tiptap/core'
import type { Mark, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'

/** What may still belong to a name while it is being typed: letters (any alphabet), a hyphen, an apostrophe. */
const continues = /^[\p{L}\p{M}\-‐‑'’]+$/u

const mentionOf = (marks: readonly Mark[]): Mark | undefined => marks.find(mark => mark.type.name === 'mention')

const sameMention = (one: Mark | undefined, other: Mark | undefined): boolean =>
  one !== undefined && other !== undefined && one.attrs.key === other.attrs.key && one.attrs.id === other.attrs.id

const markBefore = ($pos: ResolvedPos) => mentionOf($pos.nodeBefore?.marks ?? [])
const markAfter = ($pos: ResolvedPos) => mentionOf($pos.nodeAfter?.marks ?? [])

/** Between two pieces of one mention everything belongs to it. */
export const insideMention = ($pos: ResolvedPos): boolean => sameMention(markBefore($pos), markAfter($pos))

/**
 * A beginning that is written anew belongs to the mention: its first letters are chosen, or have just been deleted (the
 * text then keeps their mark for the next letter), and the rest of it still stands.
 */
function beginsAnew({ storedMarks, doc }: EditorState, from: number, to: number): boolean {
  const replaced = from < to ? markAfter(doc.resolve(from)) : mentionOf(storedMarks ?? [])
  return sameMention(replaced, markAfter(doc.resolve(to)))
}

/**
 * "PARP" + "-em" stays one mention; a space, a comma or a bracket after it does not belong to it any more. Nothing typed before
 * a mention joins it.
 */
export const MentionTyping = Extension.create({
  name: 'mentionTyping',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, from, to, text) {
          const { state } = view
          const $from = state.doc.resolve(from)
          const marks = state.storedMarks ?? $from.marks()
          const mention = mentionOf(marks)
          if (!mention || (from === to && insideMention($from))) return false
          if (continues.test(text)) {
            const before = $from.nodeBefore?.isText ? markBefore($from) : undefined
            if (sameMention(mention, before)) return false
            if (beginsAnew(state, from, to)) {
              view.dispatch(state.tr.replaceWith(from, to, state.schema.text(text, marks)).scrollIntoView())
              return true
            }
          }
          const kept = marks.filter(mark => mark !== mention)
          view.dispatch(
            state.tr.replaceWith(from, to, state.schema.text(text, kept)).ensureMarks(kept).scrollIntoView(),
          )
          return true
        },
      },
    }),
  ],
})
