const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** How long a beginning of the phrase stands at the end of the text already, with the space after it; 0 for none. UTF-16 units. */
export function typedOf(phrase: string, before: string): number {
  const words = phrase.split(/\s+/u).filter(word => word !== '')
  for (let count = words.length; count > 0; count--) {
    const typed = words.slice(0, count).map(escaped).join('\\s+')
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${typed}\\s+$`, 'iu').exec(before)
    if (found) return found[0].length
  }
  return 0
}
