/** A text with its first, last and dangerous letters behind a backslash, so that it can stand in a line of parts. */
function partInLine(text: string): string {
  const escaped = text.replace(/[\\|\n\r\t]/gu, letter => `\\${controls.get(letter) ?? letter}`)
  return escaped.replace(/^\s|\s$/gu, space => `\\${space}`)
}

const controls: ReadonlyMap<string, string> = new Map([
  ['\n', 'n'],
  ['\r', 'r'],
  ['\t', 't'],
])

const letters: ReadonlyMap<string, string> = new Map([...controls].map(([letter, name]) => [name, letter]))

/** Texts as one line, between strokes: "prezes | President | PARP". Empty ones at the end are left out. */
export function lineOfParts(parts: readonly string[]): string {
  const last = parts.findLastIndex(part => part !== '')
  return parts
    .slice(0, last + 1)
    .map(partInLine)
    .join(' | ')
    .trimStart()
}

/** The texts of `lineOfParts`, without the spaces around them. */
export function partsOfLine(line: string): string[] {
  const parts: string[][] = [[]]
  for (const [piece] of line.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (piece === '|') parts.push([])
    else parts.at(-1)?.push(piece)
  }
  return parts.map(pieces => {
    const isWord = (piece: string) => piece.trim() !== ''
    const words = pieces.slice(pieces.findIndex(isWord), pieces.findLastIndex(isWord) + 1)
    return words.map(meant).join('')
  })
}

function meant(piece: string): string {
  const [backslash, letter = ''] = [piece.slice(0, 1), piece.slice(1)]
  if (backslash !== '\\' || letter === '') return piece
  const control = letters.get(letter)
  if (control !== undefined) return control
  return /[\\|\s\d–—-]/u.test(letter) ? letter : piece
}

/** Lines of a cell, without the empty ones. */
export const linesOf = (cell: string): string[] => cell.split(/\r\n|\r|\n/u).filter(line => line.trim() !== '')
