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
  const refuse = (event: Event) => event.preventDefault()
  const press = (event: KeyboardEvent) => {
    const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event
    const held = { key, code, ctrlKey, metaKey, shiftKey, altKey }
    const pressed = new KeyboardEvent('keydown', { ...held, bubbles: true, cancelable: true })
    if (!frame.dispatchEvent(pressed)) event.preventDefault()
  }
  const drag = (event: DragEvent) => {
    const { type, dataTransfer, relatedTarget } = event
    const dragged = new DragEvent(type, { dataTransfer, relatedTarget, bubbles: true, cancelable: true })
    if (!frame.dispatchEvent(dragged)) event.preventDefault()
  }

  const links = [...page.querySelectorAll('a[href], area[href]')].map(link => {
    const language = versionLinkedBy(link.getAttribute('href'))
    const follow = (event: Event) => {
      event.preventDefault()
      if (language) onLanguage(language)
      else onLink()
    }
    return { link, follow }
  })
  for (const { link, follow } of links) {
    link.addEventListener('click', follow)
    link.addEventListener('auxclick', refuse)
  }
  page.addEventListener('keydown', press)
  for (const kind of drags) page.addEventListener(kind, drag)
  return () => {
    for (const { link, follow } of links) {
      link.removeEventListener('click', follow)
      link.removeEventListener('auxclick', refuse)
    }
    page.removeEventListener('keydown', press)
    for (const kind of drags) page.removeEventListener(kind, drag)
  }
}
