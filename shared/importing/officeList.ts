import { attribute, elementsIn, type HtmlElement, hasClass, styleOf, wordsIn } from './elements.ts'
import { type FoundBlock, type FoundItem, type Line, textLine } from './foundBlock.ts'

/** One line of a list as Word writes it: a paragraph that only says which list, which level and which sign. */
export interface OfficeItem {
  readonly list: string
  readonly level: number
  readonly ordered: boolean
  readonly start: number
  readonly line: Line
}

/** Word keeps the sign in a part that it tells itself to ignore. */
export const isOfficeSign = (element: HtmlElement): boolean => styleOf(element, 'mso-list') === 'ignore'

const signOf = (paragraph: HtmlElement): string => {
  for (const element of elementsIn(paragraph.childNodes)) if (isOfficeSign(element)) return wordsIn(element).trim()
  return ''
}

/** What Word says of a paragraph of a list ("mso-list:l0 level2 lfo1"), or null when it is none. */
export function officeItem(paragraph: HtmlElement): Omit<OfficeItem, 'line'> | null {
  const said = styleOf(paragraph, 'mso-list')
  const found = /^(l\d+)\s+level(\d)/.exec(said)
  if (
    !found &&
    !(hasClass(paragraph, /^MsoListParagraph/) && attribute(paragraph, 'style') !== '' && signOf(paragraph) !== '')
  )
    return null
  const sign = signOf(paragraph)
  const number = /^(\d+|[a-z]|[ivx]+)[.)]$/i.exec(sign)
  return {
    list: found?.[1] ?? 'l0',
    level: Number(found?.[2] ?? 1),
    ordered: number !== null,
    start: Number.parseInt(number?.[1] ?? '1', 10) || 1,
  }
}

/** Lines of lists one after another as lists in lists. */
export function officeLists(items: readonly OfficeItem[]): readonly FoundBlock[] {
  const lists: FoundBlock[] = []
  let rest = items
  for (let first = rest[0]; first; first = rest[0]) {
    const { level, ordered, list, start } = first
    const same = (item: OfficeItem) =>
      item.level > level || (item.level === level && item.ordered === ordered && item.list === list)
    const end = rest.findIndex(item => !same(item))
    const together = end === -1 ? rest : rest.slice(0, end)
    rest = rest.slice(together.length)
    lists.push({ kind: 'list', ordered, start, items: itemsOf(together, level) })
  }
  return lists
}

function itemsOf(lines: readonly OfficeItem[], level: number): readonly FoundItem[] {
  const items: FoundItem[] = []
  let place = 0
  while (place < lines.length) {
    const head = lines[place]
    if (!head) break
    const next = lines.findIndex((item, at) => at > place && item.level <= level)
    const end = next === -1 ? lines.length : next
    items.push({ content: [textLine(head.line), ...officeLists(lines.slice(place + 1, end))] })
    place = end
  }
  return items
}
