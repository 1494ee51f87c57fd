import { fold } from './fold.ts'

/** The last part of an item's address: "Żółty dom, 2. piętro" → "zolty-dom-2-pietro"; at most 80 characters, whole words. */
export function slug(title: string): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? []
  let made = ''
  for (const word of words) {
    const longer = made ? `${made}-${word}` : word.slice(0, 80)
    if (longer.length > 80) break
    made = longer
  }
  return made
}
