import type { TagParseRule } from '@tiptap/pm/model'
import { isContentHash } from '../../../shared/document/contentHash.ts'
import { isRecordReference } from '../../../shared/document/recordReference.ts'
import { safeLink } from '../../../shared/document/safeLink.ts'
import { safeVideo } from '../../../shared/document/safeVideo.ts'

const videoOf = (element: HTMLElement) => {
  const address = safeVideo(element.getAttribute('data-video') ?? '')
  return address !== null && { address }
}

const photoOf = (element: HTMLElement) => {
  const photo = element.getAttribute('data-photo')
  return isContentHash(photo) && { photo }
}

const attachmentOf = (element: HTMLElement) => {
  const hash = element.getAttribute('data-attachment')
  return isContentHash(hash) && { hash, name: element.textContent ?? '' }
}

const linkOf = (element: HTMLElement) => {
  const href = safeLink(element.getAttribute('href') ?? '')
  return href !== null && { href }
}

const mentionOf = (element: HTMLElement) => {
  const kind = element.getAttribute('data-mention')
  const id = element.getAttribute('data-record')
  const key = element.getAttribute('data-key')
  return (kind === 'person' || kind === 'institution') && isRecordReference(id) && key !== null && { kind, id, key }
}

const startOf = (element: HTMLElement) => {
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10)
  return { start: Number.isFinite(start) ? start : 1 }
}

const spansOf = (element: HTMLElement) => {
  const span = (name: string) => Math.min(Math.max(Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1, 1), 100)
  return { colspan: span('colspan'), rowspan: span('rowspan') }
}

/**
 * Which elements become what, for pasting. The title and the lead are read from nowhere: they are always there,
 * and a heading of level 1 in somebody's page is a heading of level 2 here.
 */
export const parseRules: Readonly<Record<string, readonly TagParseRule[]>> = {
  video: [{ tag: '[data-video]', priority: 60, getAttrs: videoOf }],
  attachment: [{ tag: '[data-attachment]', priority: 60, getAttrs: attachmentOf }],
  photo: [{ tag: 'figure[data-photo]', priority: 60, getAttrs: photoOf }],
  paragraph: [{ tag: 'p' }],
  heading: [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4', attrs: { level: 3 } },
    { tag: 'h5', attrs: { level: 3 } },
    { tag: 'h6', attrs: { level: 3 } },
  ],
  bulletList: [{ tag: 'ul' }],
  orderedList: [{ tag: 'ol', getAttrs: startOf }],
  listItem: [{ tag: 'li' }],
  quotation: [{ tag: 'blockquote' }],
  quotationAuthor: [{ tag: 'blockquote > cite' }, { tag: 'blockquote > footer' }],
  table: [{ tag: 'table' }],
  tableRow: [{ tag: 'tr' }],
  tableHeader: [{ tag: 'th', getAttrs: spansOf }],
  tableCell: [{ tag: 'td', getAttrs: spansOf }],
  horizontalRule: [{ tag: 'hr' }],
  hardBreak: [{ tag: 'br' }],
  bold: [{ tag: 'strong' }, { tag: 'b' }],
  italic: [{ tag: 'em' }, { tag: 'i' }],
  link: [{ tag: 'a[href]', getAttrs: linkOf }],
  mention: [{ tag: 'span[data-mention]', getAttrs: mentionOf }],
}
