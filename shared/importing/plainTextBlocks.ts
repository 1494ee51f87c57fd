import { type FoundBlock, type FoundItem, textLine } from './foundBlock.ts'
import { linesOf, type Piece } from './line.ts'
import { plain } from './marks.ts'

/** Shorter than this, the end of a line was meant; longer, it was a program that broke it. */
const wrappedAt = 55

const bullet = /^\s*[-–•*·]\s+(?=\S)/u
const numbered = /^\s*(\d{1,3})[.)]\s+(?=\S)/u

export const isListLine = (line: string): boolean => bullet.test(line) || numbered.test(line)

function paragraph(lines: readonly string[]): readonly FoundBlock[] {
  const pieces: Piece[] = []
  lines.forEach((words, place) => {
    pieces.push({ words, marks: plain })
    const next = lines[place + 1]
    if (next !== undefined) pieces.push(words.trim().length < wrappedAt ? 'break' : { words: ' ', marks: plain })
  })
  return linesOf(pieces).map(textLine)
}

const item = (words: string): FoundItem => ({ content: linesOf([{ words, marks: plain }]).map(textLine) })

function listOf(lines: readonly string[]): FoundBlock | null {
  if (lines.every(line => bullet.test(line)))
    return { kind: 'list', ordered: false, start: 1, items: lines.map(line => item(line.replace(bullet, ''))) }
  if (lines.length > 1 && lines.every(line => numbered.test(line))) {
    const start = Number(numbered.exec(lines[0] ?? '')?.[1] ?? 1)
    return { kind: 'list', ordered: true, start, items: lines.map(line => item(line.replace(numbered, ''))) }
  }
  return null
}

/** Lines that belong together: between blank lines, and lists parted from the text around them. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = []
  let last = 'blank'
  for (const line of lines) {
    const kind = line.trim() === '' ? 'blank' : bullet.test(line) ? 'bullet' : numbered.test(line) ? 'numbered' : 'text'
    if (kind !== 'blank') {
      if (kind === last) groups.at(-1)?.push(line)
      else groups.push([line])
    }
    last = kind
  }
  return groups
}

/**
 * Plain text as blocks: blank lines part paragraphs, lines that begin with a dash or a number are lists. Where there is no blank line
 * at all, every line is a paragraph, as Notepad and mail programs leave it.
 */
export function plainTextBlocks(text: string): readonly FoundBlock[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trimEnd()
    .split('\n')
  const parted = lines.some((line, place) => place > 0 && line.trim() === '')
  return groupsOf(lines).flatMap(group => {
    const list = listOf(group)
    if (list) return [list]
    return parted ? paragraph(group) : group.flatMap(line => paragraph([line]))
  })
}
