import type { ArticleUndo } from '../editor/articleUndo.ts'
import { liveValue } from '../ui/liveValue.ts'

export interface SectionParts<T> {
  readonly first: T
  readonly source: 'gallery' | 'details'
  readonly undo: Pick<ArticleUndo, 'record'>
  readonly onChange: (now: T, before: T) => void
}

/**
 * The gallery or the details while the article is open: every change is a step of the article's one undo list.
 * Changes named with the same group (the letters of one field, the photos of one drop) are one step until another
 * group, the end of the group or an undo comes between.
 */
export function undoableSection<T>({ first, source, undo, onChange }: SectionParts<T>) {
  const live = liveValue(first)
  let open: { readonly group: string; after: T } | null = null

  const show = (next: T) => {
    const before = live.get()
    live.set(next)
    if (!Object.is(before, next)) onChange(next, before)
  }

  return {
    get: live.get,
    subscribe: live.subscribe,
    change(next: T, group: string | null = null): void {
      const before = live.get()
      if (Object.is(next, before)) return
      if (open && open.group === group) {
        open.after = next
      } else {
        const step = { group: group ?? '', after: next }
        open = group === null ? null : step
        undo.record(source, {
          undo: () => {
            open = null
            show(before)
          },
          redo: () => show(step.after),
        })
      }
      show(next)
    },
    /** The field has been left: its next change is a new step. */
    endGroup(): void {
      open = null
    },
  }
}
