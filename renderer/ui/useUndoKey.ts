import { useEffect, useEffectEvent } from 'react'

/** Ctrl+Z outside a field, where it would be the field's own. */
export function useUndoKey(undo: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (typing || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key !== 'z') return
    event.preventDefault()
    undo()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
