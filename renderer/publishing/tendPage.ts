import type { Language } from '../../shared/language/language.ts'
import { versionLinkedBy } from './previewAddresses.ts'

export interface PageTending {
  /** The link to the other language was followed. */
  readonly onLanguage: (language: Language) => void
  /** Any other link was followed: it leads somewhere on the website only. */
  readonly onLink: () => void
}

/** Files dropped on the page are dropped on the window: a photo must not replace what is previewed. */
const drags = ['dragenter', 'dragover', 'dragleave', 'drop'] as const

/**
 * A page in a frame has no script of its own, so the window listens for it: links answer without leading anywhere, and
 * keys and files that the window knows reach it as if there were no frame. Answers how to stop.
 */
export function tendPage(frame: HTMLIFrameElement, page: Document, { onLanguage, onLink }: PageTending): () => void {
  const stop = new AbortController()
  const { signal } = stop

  for (const link of page.querySelectorAll('a[href], area[href]')) {
    const follow = (event: Event) => {
      event.preventDefault()
      const language = versionLinkedBy(link.getAttribute('href'))
      if (language) onLanguage(language)
      else onLink()
    }
    link.addEventListener('click', follow, { signal })
    link.addEventListener('auxclick', event => event.preventDefault(), { signal })
  }

  page.addEventListener(
    'keydown',
    event => {
      const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event
      const held = { key, code, ctrlKey, metaKey, shiftKey, altKey }
      const pressed = new KeyboardEvent('keydown', { ...held, bubbles: true, cancelable: true })
      if (!frame.dispatchEvent(pressed)) event.preventDefault()
    },
    { signal },
  )
  for (const kind of drags) {
    page.addEventListener(
      kind,
      event => {
        const { dataTransfer, relatedTarget } = event
        const dragged = new DragEvent(kind, { dataTransfer, relatedTarget, bubbles: true, cancelable: true })
        if (!frame.dispatchEvent(dragged)) event.preventDefault()
      },
      { signal },
    )
  }
  return () => stop.abort()
}
