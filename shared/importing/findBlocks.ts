import { attribute, type HtmlElement, type HtmlNode, hasClass, isElement, styleOf } from './elements.ts'
import { findTable } from './findTable.ts'
import { type FoundBlock, type FoundItem, type Line, linesIn, textLine } from './foundBlock.ts'
import { linesOf, type Piece } from './line.ts'
import { type Marks, marksOf, plain } from './marks.ts'
import { isOfficeSign, type OfficeItem, officeItem, officeLists } from './officeList.ts'
import { headings, leftOut, ownLine } from './tags.ts'

/**
 * Structure of a foreign text and nothing of its looks: what office programs, mail and web pages write, as the blocks that an
 * article has. Words are never dropped with their styling; pictures, forms and scripts are.
 */
export function findBlocks(nodes: readonly HtmlNode[], around: Marks = plain): readonly FoundBlock[] {
  const blocks: FoundBlock[] = []
  let pieces: Piece[] = []
  let office: OfficeItem[] = []

  const closeOffice = () => {
    blocks.push(...officeLists(office))
    office = []
  }
  const closeLine = (as: (line: Line) => FoundBlock = textLine) => {
    const lines = linesOf(pieces)
    pieces = []
    if (lines.length > 0) closeOffice()
    blocks.push(...lines.map(as))
  }
  const add = (found: readonly FoundBlock[]) => {
    closeLine()
    if (found.length > 0) closeOffice()
    blocks.push(...found)
  }

  const visit = (node: HtmlNode, marks: Marks): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) pieces.push({ words: node.value, marks })
      return
    }
    const { tagName: tag } = node
    if (leftOut.has(tag) || isOfficeSign(node) || hidden(node)) return
    const level = headings[tag]
    const own = marksOf(node, marks)
    if (tag === 'br') {
      if (!hasClass(node, /^Apple-interchange-newline$/)) pieces.push('break')
    } else if (tag === 'hr') add([{ kind: 'rule' }])
    else if (tag === 'ul' || tag === 'ol') add(findList(node, own))
    else if (tag === 'blockquote') add(findQuotation(node, own))
    else if (tag === 'table') add(findTable(node, own))
    else if (level) {
      closeLine()
      visitAll(node, { ...own, bold: false })
      closeLine(line => ({ kind: 'heading', level, line }))
    } else if (tag === 'p' && officeItem(node)) {
      closeLine()
      const item = officeItem(node)
      const [line] = findBlocks(node.childNodes, own).flatMap(linesIn)
      if (item && line) office.push({ ...item, line })
    } else if (ownLine.has(tag) || tag === 'li') {
      closeLine()
      const role = roleOf(node)
      visitAll(node, role === 'text' ? own : { ...own, bold: false, italic: false })
      closeLine(line => ({ kind: 'line', line, role }))
    } else visitAll(node, own)
  }
  const visitAll = (element: HtmlElement, marks: Marks) => {
    for (const child of element.childNodes) visit(child, marks)
  }

  for (const node of nodes) visit(node, around)
  closeLine()
  closeOffice()
  return blocks
}

const hidden = (element: HtmlElement): boolean =>
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'mso-hide') === 'all' ||
  attribute(element, 'hidden') !== ''

function roleOf(element: HtmlElement): 'lead' | 'title' | 'text' {
  if (hasClass(element, /^(MsoTitle|Title)$/i)) return 'title'
  return hasClass(element, /^(MsoSubtitle|lead|lede|intro)$/i) ? 'lead' : 'text'
}

/** A list inside a list may stand in the item before it or, as Word and Google Docs write it, beside it. */
function findList(element: HtmlElement, marks: Marks): readonly FoundBlock[] {
  const items: FoundItem[] = []
  for (const child of element.childNodes) {
    const found =
      isElement(child) && child.tagName === 'li' ? findBlocks(child.childNodes, marks) : findBlocks([child], marks)
    const inside = found.flatMap(block => (block.kind === 'list' ? [block] : linesIn(block).map(textLine)))
    const last = items.at(-1)
    if (inside[0]?.kind === 'list' && last && isElement(child) && child.tagName !== 'li')
      items[items.length - 1] = { content: [...last.content, ...inside] }
    else if (inside[0]?.kind === 'list')
      items.push(...(inside[0].items ?? []), ...inside.slice(1).map(block => ({ content: [textLine([]), block] })))
    else if (inside.length > 0) items.push({ content: inside })
  }
  const start = Number.parseInt(attribute(element, 'start'), 10)
  return items.length > 0
    ? [{ kind: 'list', ordered: element.tagName === 'ol', start: Number.isFinite(start) ? start : 1, items }]
    : []
}

function findQuotation(element: HtmlElement, marks: Marks): readonly FoundBlock[] {
  const names = (node: HtmlNode) => isElement(node) && (node.tagName === 'footer' || node.tagName === 'cite')
  const lines = findBlocks(
    element.childNodes.filter(node => !names(node)),
    marks,
  ).flatMap(linesIn)
  const [author = []] = findBlocks(element.childNodes.filter(names), { ...marks, italic: false }).flatMap(linesIn)
  if (lines.length === 0) return author.length > 0 ? [textLine(author)] : []
  return [{ kind: 'quotation', lines, author }]
}
