import { parse } from 'parse5'
import type { DocumentNode } from '../document/documentShape.ts'
import { elementsIn, type HtmlNode } from './elements.ts'
import { findBlocks } from './findBlocks.ts'
import { foundAsDocument } from './foundAsDocument.ts'

/** A page of a website has its text in one `article` or `main`; what is around it is menus. */
function textOfPage(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  for (const tag of ['article', 'main']) {
    const found = [...elementsIn(nodes)].filter(element => element.tagName === tag)
    if (found.length === 1) return found
  }
  return nodes
}

/** A page or a document saved as HTML as a version. `newId` makes ids of blocks. */
export function htmlToDocument(html: string, newId: () => string): DocumentNode {
  return foundAsDocument(findBlocks(textOfPage(parse(html).childNodes)), newId)
}
