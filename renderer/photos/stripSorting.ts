import { type CollisionDetection, closestCenter, type DndContextProps } from '@dnd-kit/core'
import type { RefObject } from 'react'

/** Over the strip the nearest tile counts; anywhere else none does, so that a photo let go there stays where it was. */
export const stripCollision =
  (list: RefObject<HTMLElement | null>): CollisionDetection =>
  args => {
    const strip = list.current?.closest('section')?.getBoundingClientRect()
    const pointer = args.pointerCoordinates
    if (!strip || !pointer || pointer.y < strip.top || pointer.y > strip.bottom) return []
    return pointer.x < strip.left || pointer.x > strip.right ? [] : closestCenter(args)
  }

const nothing = () => undefined

/** The strip itself says where a photo went, in the interface's language; the English sentences of dnd-kit are not wanted. */
export const silentSorting: NonNullable<DndContextProps['accessibility']> = {
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  screenReaderInstructions: { draggable: '' },
}
