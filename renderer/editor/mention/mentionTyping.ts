import { Extension } from '@tiptap/core'
import type { Mark, ResolvedPos } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/** What may still belong to a name while it is being typed: letters (any alphabet), a hyphen, an apostrophe. */
const continues = /^[\p{L}\p{M}\-‐‑'’]+$/u

const mentionOf = (marks: readonly Mark[]): Mark | undefined => marks.find(mark => mark.type.name === 'mention')

/** Between two pieces of one mention everything belongs to it. */
function inside($pos: ResolvedPos): boolean {
  const before = mentionOf($pos.nodeBefore?.marks ?? [])
  const after = mentionOf($pos.nodeAfter?.marks ?? [])
  return before !== undefined && after !== undefined && before.attrs.key === after.attrs.key
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
          if (!mention || (from === to && inside($from))) return false
          const atStart = mentionOf($from.nodeBefore?.marks ?? []) === undefined
          if (!atStart && continues.test(text)) return false
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
