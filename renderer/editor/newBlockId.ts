const letters = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Ten characters, 51 bits: unique within an article without asking anybody. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return Array.from(bytes, byte => letters[byte % letters.length]).join('')
}
