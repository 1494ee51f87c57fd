import { addressPattern, websiteAddress } from '../../shared/settings/settingsShape.ts'

export type AddressTrouble = 'no-scheme' | 'no-path' | 'no-slug' | 'space'

/** What keeps a text from being an address pattern; null exactly where the shape of the settings takes it. */
export function addressTrouble(text: string): AddressTrouble | null {
  if (addressPattern.safeParse(text).success) return null
  if (/\s/.test(text)) return 'space'
  if (!/^https?:\/\/[^/]/.test(text)) return 'no-scheme'
  return /^https?:\/\/[^/]+\//.test(text) ? 'no-slug' : 'no-path'
}

export const isWebsite = (text: string): boolean => websiteAddress.safeParse(text).success

/** An address as people type it, made whole: "narew.example" becomes "https://narew.example". */
export function wholeAddress(typed: string): string {
  const text = typed.trim()
  return /^[^\s/:]+\.[^\s/:]+(\/|$)/.test(text) ? `https://${text}` : text
}
