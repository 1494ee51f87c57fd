import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { useAnnounce } from '../../ui/LiveRegion.tsx'
import type { DirectoryDesk } from '../directoryDesk.ts'
import { isSaveKey } from './isSaveKey.ts'
import { problemSentence } from './problemSentence.ts'

/** What is in a field becomes part of the form when the field is left; the keyboard stays where it is. */
function takeField(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement)) return
  field.blur()
  field.focus({ preventScroll: true })
}

/** Saving, by the button and by Ctrl+S. What is wrong is said, and the keyboard is in its field. */
export function useSaveRecord(
  desk: DirectoryDesk,
  id: string,
  pane: RefObject<HTMLElement | null>,
): () => Promise<void> {
  const words = useWords()
  const announce = useAnnounce()
  const save = async (): Promise<void> => {
    const draft = desk.drafts.drafts.get().get(id)
    const end = await desk.drafts.save(id)
    if (end.kind === 'saved') announce(words('record.saved'))
    const [first] = end.kind === 'wrong' ? end.problems : []
    if (!first || !draft) return
    announce(problemSentence(words, first.kind, draft.fields.kind), 'assertive')
    requestAnimationFrame(() => pane.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isSaveKey(event)) return
    event.preventDefault()
    if (event.repeat || document.querySelector('[aria-modal="true"]')) return
    takeField()
    void save()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return save
}
