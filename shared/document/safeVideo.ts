import { safeLink } from './safeLink.ts'

/** A film is linked, never embedded; only https, so that no page is made insecure by it. */
export function safeVideo(address: string): string | null {
  const link = safeLink(address)
  return link?.startsWith('https:') ? link : null
}
