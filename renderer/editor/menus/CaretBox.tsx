import type { Editor } from '@tiptap/core'
import { type ReactNode, type RefObject, useLayoutEffect } from 'react'
import { placeInColumn } from './placeInColumn.ts'

type Props = {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly editor: Editor
  readonly column: RefObject<HTMLElement | null>
  /** Place in the text under which it stands. */
  readonly at: number
  readonly label: string
  readonly className: string | undefined
  /** Esc: the text gets the keyboard back. */
  readonly onClose: () => void
  /** The keyboard has gone elsewhere, and not to a dialog that was opened from here. */
  readonly onLeft: () => void
  readonly children: ReactNode
}

/** A box under words of the text. It grows when the directory has answered, and then still ends inside what is seen of the column. */
export function CaretBox({ ref, editor, column, at, label, className, onClose, onLeft, children }: Props) {
  useLayoutEffect(() => {
    const put = () => {
      if (!ref.current || !column.current) return
      const { left, top, bottom } = editor.view.coordsAtPos(at)
      placeInColumn(ref.current, column.current, new DOMRect(left, top, 0, bottom - top))
    }
    put()
    const watch = new ResizeObserver(put)
    if (ref.current) watch.observe(ref.current)
    return () => watch.disconnect()
  }, [ref, editor, column, at])
  return (
    <div
      ref={ref}
      className={`mention-box ${className}`}
      role="dialog"
      aria-label={label}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      onBlur={event => {
        const to = event.relatedTarget
        if (to instanceof Element && !event.currentTarget.contains(to) && !to.closest('[aria-modal="true"]')) onLeft()
      }}
    >
      {children}
    </div>
  )
}
