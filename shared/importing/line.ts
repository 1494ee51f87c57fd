import type { DocumentNode } from '../document/documentShape.ts'
import { type Marks, marksAsJson } from './marks.ts'

/** A piece of a line while it is read: words with their marks, or a break. */
export type Piece = { readonly words: string; readonly marks: Marks } | 'break'

const sameMarks = (one: Marks, other: Marks): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href

/**
 * Pieces as the lines they make: runs of space are one, ends are trimmed, two breaks in a row begin a new line. A single no-break
 * space between words stays, because it was put there on purpose ("w Gdańsku").
 */
export function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (!line) continue
    const last = line.at(-1)
    if (piece === 'break') {
      trimEnd(line)
      if (line.at(-1) === 'break') {
        line.pop()
        lines.push([])
      } else if (line.length > 0) line.push('break')
      continue
    }
    const before = last && last !== 'break' ? last.words : ' '
    const words = spaced(piece.words, /\s$/u.test(before))
    if (words === '') continue
    if (last && last !== 'break' && sameMarks(last.marks, piece.marks))
      line[line.length - 1] = { ...last, words: last.words + words }
    else line.push({ words, marks: piece.marks })
  }
  for (const line of lines) {
    trimEnd(line)
    while (line.at(-1) === 'break') {
      line.pop()
      trimEnd(line)
    }
  }
  return lines.filter(line => line.length > 0)
}

function spaced(words: string, afterSpace: boolean): string {
  const tidy = words.replace(/\s+/gu, run => (run === '\u00a0' ? run : ' ')).replace(/[\u00ad\u200b\ufeff]/gu, '')
  return afterSpace ? tidy.replace(/^\s/u, '') : tidy
}

function trimEnd(line: Piece[]): void {
  for (let last = line.at(-1); last && last !== 'break'; last = line.at(-1)) {
    const words = last.words.trimEnd()
    if (words === last.words) return
    line.pop()
    if (words !== '') line.push({ ...last, words })
  }
}

export const lineAsJson = (line: readonly Piece[]): DocumentNode[] =>
  line.map(piece => {
    if (piece === 'break') return { type: 'hardBreak' }
    const marks = marksAsJson(piece.marks)
    return { type: 'text', text: piece.words, ...(marks.length > 0 && { marks }) }
  })

export const wordsOfLine = (line: readonly Piece[]): string =>
  line.map(piece => (piece === 'break' ? '\n' : piece.words)).join('')

/** A line without one of its marks: a heading is bold by itself, and so is the head of a table. */
export const without = (line: readonly Piece[], mark: 'bold' | 'italic'): readonly Piece[] =>
  line.map(piece => (piece === 'break' ? piece : { ...piece, marks: { ...piece.marks, [mark]: false } }))

export const allMarked = (line: readonly Piece[], mark: 'bold' | 'italic'): boolean =>
  line.length > 0 && line.every(piece => piece === 'break' || piece.words.trim() === '' || piece.marks[mark])
