import type { Pressed } from '../ui/pressed.ts'

export type PanelKey = { readonly kind: 'close' } | { readonly kind: 'go' | 'move'; readonly by: -1 | 1 }

const arrows: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 }
const pages: Readonly<Record<string, -1 | 1>> = { PageUp: -1, PageDown: 1 }

/** What a key asks of the open photo: Esc closes it; PageDown, PageUp and Ctrl+Enter go on, also while a field is written in. */
export function panelKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed, written: boolean): PanelKey | null {
  if (altKey) return null
  const control = ctrlKey || metaKey
  if (!control && !shiftKey) {
    if (key === 'Escape') return { kind: 'close' }
    const by = pages[key]
    return by ? { kind: 'go', by } : null
  }
  if (control && !shiftKey) return key === 'Enter' ? { kind: 'go', by: 1 } : null
  const by = control && !written ? arrows[key] : undefined
  return by ? { kind: 'move', by } : null
}
