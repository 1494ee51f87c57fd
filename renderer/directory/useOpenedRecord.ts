import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import type { DirectoryView } from './directoryView.ts'

type Opening = {
  /** Id of the record that the address names, or null. */
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  readonly onView: (change: Partial<DirectoryView>) => void
  readonly byId: ReadonlyMap<string, DirectoryRecord>
  /** What was typed and is not saved, of records that may have gone meanwhile. */
  readonly drafts: ReadonlyMap<string, { readonly base: DirectoryRecord }>
  readonly screen: RefObject<HTMLElement | null>
}

/** Which record stands open, and where the keyboard goes when another one does. */
export function useOpenedRecord({ open, onOpen, onView, byId, drafts, screen }: Opening) {
  const record = open === null ? null : (resolveRecord(byId, open) ?? drafts.get(open)?.base ?? null)
  const nameRow = useEffectEvent((id: string) => onView({ activeId: id }))
  useEffect(() => {
    if (open !== null) nameRow(open)
  }, [open])
  useEffect(() => {
    // A merged record leads to the one that stands for it now.
    if (record && record.id !== open) onOpen(record.id)
  }, [record, open, onOpen])

  const focusList = () => screen.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
  const show = (id: string) => {
    onView({ activeId: id })
    onOpen(id)
  }
  return {
    record,
    focusList,
    show,
    /** Opened, with the keyboard in its first field. */
    enter(id: string): void {
      show(id)
      requestAnimationFrame(() => screen.current?.querySelector<HTMLElement>('[data-first]')?.focus())
    },
    /** Named once the list stands there again, so that it comes into sight. */
    showInList(id: string): void {
      requestAnimationFrame(() => {
        onView({ activeId: id })
        focusList()
      })
    },
    close(): void {
      onOpen(null)
      requestAnimationFrame(focusList)
    },
  }
}
