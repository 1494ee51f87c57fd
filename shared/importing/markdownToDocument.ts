import { Marked } from 'marked'
import type { DocumentNode } from '../document/documentShape.ts'
import { htmlToDocument } from './htmlToDocument.ts'

const marked = new Marked({ gfm: true, async: false })

/** Between two lines of `---` at the very beginning some programs keep facts about the text. */
const frontMatter = /^\ufeff?---\r?\n[\s\S]*?\r?\n---\r?\n/

/** Markdown (GitHub's kind, with tables) as a version. */
export function markdownToDocument(markdown: string, newId: () => string): DocumentNode {
  const html = marked.parse(markdown.replace(frontMatter, '').replace(/^\ufeff/, ''), { async: false })
  return htmlToDocument(html, newId)
}
