/** A value as a card has it (RFC 6350, 3.4). */
export const escaped = (text: string): string => text.replace(/[\\,;]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n')

/** The value that was escaped. A letter that no backslash was meant for keeps it. */
export const unescaped = (value: string): string =>
  value.replace(/\\([nN\\,;])/gu, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter))

/** A value in its parts, at marks that have no backslash before them; the parts are still escaped. */
export function partsAt(mark: ';' | ',', value: string): string[] {
  const parts = ['']
  for (const [piece] of value.matchAll(/\\[\s\S]|[\s\S]/gu))
    if (piece === mark) parts.push('')
    else parts[parts.length - 1] += piece
  return parts
}

/** Bytes of a line; RFC 6350, 3.2. */
const longestLine = 75

/** A line with its end, broken so that no piece is longer than 75 bytes and no letter is in two. */
export function folded(line: string): string {
  const encoder = new TextEncoder()
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (bytes + size > longestLine) {
      pieces.push(piece)
      piece = ' '
      bytes = 1
    }
    piece += letter
    bytes += size
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`
}
