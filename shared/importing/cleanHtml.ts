import { parseFragment } from 'parse5'
import { renderDocument } from '../document/renderDocument.ts'
import { block } from './blocksAsJson.ts'
import { findBlocks } from './findBlocks.ts'

/**
 * Foreign HTML (Word, Google Docs, mail, web pages) as the HTML of our own schema and nothing else: structure, bold, italic and
 * safe links; no classes, colours, ids, pictures or scripts. Empty when there are no words in it.
 */
export function cleanHtml(html: string): string {
  const blocks = findBlocks(parseFragment(html).childNodes).map(block)
  if (blocks.length === 0) return ''
  const document = { type: 'doc', content: [{ type: 'title' }, { type: 'lead' }, ...blocks] }
  return renderDocument(document, { nodes: { title: () => '', lead: () => '' } })
}
