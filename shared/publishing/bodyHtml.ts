import type { DocumentNode } from '../document/documentShape.ts'
import { blocksOf } from '../document/parts.ts'
import { plainText } from '../document/plainText.ts'
import { type MarkRendering, type NodeRendering, renderDocument } from '../document/renderDocument.ts'
import { safeVideo } from '../document/safeVideo.ts'
import { attachmentLink } from './attachmentHtml.ts'
import { escapeHtml } from './escapeHtml.ts'
import { figureHtml } from './figureHtml.ts'
import type { PageContext } from './pageContext.ts'

/**
 * A first paragraph not followed by another needs no tags in a list item or a cell. Text cannot look like a tag here (it is
 * escaped), so the first `</p>` is the end of the first paragraph.
 */
function withoutParagraph(html: string): string {
  const end = html.indexOf('</p>')
  if (!html.startsWith('<p>') || html.startsWith('<p>', end + 4)) return html
  return html.slice(3, end) + html.slice(end + 4)
}

const paragraph: NodeRendering = ({ node, children }) => (node.childCount === 0 ? '' : `<p>${children}</p>`)

const listItem: NodeRendering = ({ children }) => `<li>${withoutParagraph(children)}</li>`

/** "Said by" belongs to the quotation but is not part of it: HTML wants it outside the `blockquote`. */
const quotation: NodeRendering = ({ children }) => {
  const [said = '', author] = children.split('<figcaption>')
  const quote = `<blockquote>${said}</blockquote>`
  return author === undefined ? quote : `<figure class="quotation">${quote}<figcaption>${author}</figure>`
}

const quotationAuthor: NodeRendering = ({ node, children }) =>
  node.childCount === 0 ? '' : `<figcaption>${children}</figcaption>`

const spans = (attrs: Readonly<Record<string, unknown>>): string =>
  (['colspan', 'rowspan'] as const)
    .filter(name => Number(attrs[name]) > 1)
    .map(name => ` ${name}="${Number(attrs[name])}"`)
    .join('')

const tableCell: NodeRendering = ({ node, children }) => `<td${spans(node.attrs)}>${withoutParagraph(children)}</td>`

/** A row of headers only heads its columns; a header among cells heads its row. */
const tableHeader: NodeRendering = ({ node, parent, children }) => {
  const whole = parent?.children.every(cell => cell.type.name === 'tableHeader') ?? false
  return `<th scope="${whole ? 'col' : 'row'}"${spans(node.attrs)}>${withoutParagraph(children)}</th>`
}

/** A wide table is moved sideways in its own frame; the frame takes the focus, so that the arrow keys can do it. */
const table =
  ({ say }: PageContext): NodeRendering =>
  ({ node, children }) => {
    const first = node.firstChild
    const headed = node.childCount > 1 && (first?.children.every(cell => cell.type.name === 'tableHeader') ?? false)
    const split = headed ? children.indexOf('</tr>') + '</tr>'.length : 0
    const head = headed ? `<thead>${children.slice(0, split)}</thead>` : ''
    const frame = `class="table" role="group" aria-label="${escapeHtml(say('pages.table'))}" tabindex="0"`
    return `<div ${frame}><table>${head}<tbody>${children.slice(split)}</tbody></table></div>`
  }

/** Who is meant is Kronika's own matter; a page has the words. */
const mention: MarkRendering = ({ children }) => children

/** A file that the item no longer has is still named, as it was when it was put into the text. */
const attachment =
  (context: PageContext): NodeRendering =>
  ({ node }) => {
    const held = context.article.details.attachments.find(one => one.id === node.attrs.hash)
    const name = String(node.attrs.name).trim()
    if (held) return `<p>${attachmentLink(held, context)}</p>`
    return name === '' ? '' : `<p>${escapeHtml(name)}</p>`
  }

/** A film is a link that says where it leads; nothing is embedded, so no page calls a foreign server by itself. */
const video =
  ({ say }: PageContext): NodeRendering =>
  ({ node }) => {
    const address = safeVideo(String(node.attrs.address))
    if (address === null) return ''
    const words = say('pages.film', { site: new URL(address).hostname.replace(/^www\./, '') })
    return `<p><a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(words)}</a></p>`
  }

/** A photo that is no longer in the gallery leaves nothing. */
const photoIn =
  (context: PageContext): NodeRendering =>
  ({ node }) => {
    const photo = context.article.gallery.photos.find(one => one.id === node.attrs.photo)
    return photo ? figureHtml(photo, context) : ''
  }

/** Headings go down one step at a time: before the first of level 2, one of level 3 is shown as level 2. */
function stepwise(blocks: readonly DocumentNode[]): DocumentNode[] {
  let seen = false
  return blocks.map(block => {
    if (block.type !== 'heading') return block
    const level = block.attrs?.level ?? 2
    if (level === 2) seen = true
    return seen ? block : { ...block, attrs: { ...block.attrs, level: 2 } }
  })
}

const saysNothing = (block: DocumentNode): boolean =>
  ['paragraph', 'heading', 'quotation', 'bulletList', 'orderedList', 'table'].includes(block.type) &&
  plainText(block).trim() === ''

/** The blocks of a version as HTML, one a line; blocks without words are left out, and no id of ours is in it. */
export function bodyHtml(context: PageContext): string {
  const renderings = {
    nodes: {
      paragraph,
      listItem,
      quotation,
      quotationAuthor,
      tableCell,
      tableHeader,
      hardBreak: () => '<br>',
      horizontalRule: () => '<hr>',
      table: table(context),
      video: video(context),
      photo: photoIn(context),
      attachment: attachment(context),
    },
    marks: { mention },
  }
  return stepwise(blocksOf(context.article[context.language].document).filter(block => !saysNothing(block)))
    .map(block => renderDocument(block, renderings))
    .filter(html => html !== '')
    .join('\n')
}

/** The words of the lead as HTML, with their marks and without an element around them. */
export const leadHtml = (lead: DocumentNode): string =>
  renderDocument(lead, { nodes: { lead: ({ children }) => children, hardBreak: () => '<br>' }, marks: { mention } })
