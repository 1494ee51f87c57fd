import { partsAt } from './vcardText.ts'

/** One property of a card. */
interface CardProperty {
  /** In capitals, without the group before it. */
  readonly name: string
  /** Of the LANGUAGE parameter, in small letters; or empty. */
  readonly language: string
  /** Still escaped. */
  readonly value: string
}

export interface Card {
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly properties: readonly CardProperty[]
  /** False where the file stops in the middle of it. */
  readonly ended: boolean
}

interface Line {
  readonly line: number
  readonly text: string
}

/** Lines with what was folded put together; each with its place in the file. */
function linesOf(text: string): readonly Line[] {
  const lines: { line: number; text: string }[] = []
  for (const [at, piece] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const last = lines.at(-1)
    if (last && /^[ \t]/u.test(piece)) last.text += piece.slice(1)
    else lines.push({ line: at + 1, text: piece })
  }
  return lines
}

/** "item1.TITLE;LANGUAGE=pl:prezes"; null for what is no property. */
function propertyOf(text: string): CardProperty | null {
  const found = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):([\s\S]*)$/u.exec(text)
  if (!found) return null
  const [, name = '', parameters = '', value = ''] = found
  const language = /;LANGUAGE="?([A-Za-z-]+)/iu.exec(parameters)?.[1] ?? ''
  return { name: name.toUpperCase(), language: language.toLowerCase(), value }
}

const isBegin = ({ name, value }: CardProperty): boolean => name === 'BEGIN' && value.trim().toUpperCase() === 'VCARD'
const isEnd = ({ name, value }: CardProperty): boolean => name === 'END' && value.trim().toUpperCase() === 'VCARD'

/** The cards of a file (RFC 2426 and 6350). What stands between cards, and lines that are no properties, are passed over. */
export function parseVcard(text: string): readonly Card[] {
  const cards: Card[] = []
  let open: { readonly line: number; readonly properties: CardProperty[] } | null = null
  const close = (ended: boolean) => {
    if (open) cards.push({ ...open, ended })
    open = null
  }
  for (const { line, text: whole } of linesOf(text)) {
    const property = propertyOf(whole)
    if (!property) continue
    if (isBegin(property)) {
      close(false)
      open = { line, properties: [] }
    } else if (isEnd(property)) close(true)
    else open?.properties.push(property)
  }
  close(false)
  return cards
}

/** The parts of a value with more than one, such as N. */
export const componentsOf = (value: string): readonly string[] => partsAt(';', value)
