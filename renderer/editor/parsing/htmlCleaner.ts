import { escapeHtml } from '../../../shared/publishing/escapeHtml.ts'
import { alsoLater } from '../../ui/later.ts'

type Clean = (html: string) => string

let clean: Clean | null = null

/** The reader of foreign HTML is large, and no key needs it: it is fetched a moment after the window has opened. */
export async function loadCleaner(): Promise<void> {
  const { cleanHtml } = await import('../../../shared/importing/cleanHtml.ts')
  clean = cleanHtml
}

export const cleanerIsThere = (): boolean => clean !== null

alsoLater(loadCleaner)

/** Foreign HTML with its looks taken off; only its words, in the moment before the reader is there. */
export function cleaned(html: string): string {
  if (clean) return clean(html)
  return `<p>${escapeHtml(new DOMParser().parseFromString(html, 'text/html').body.textContent)}</p>`
}
