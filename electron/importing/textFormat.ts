import { extname } from 'node:path'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { htmlToDocument } from '../../shared/importing/htmlToDocument.ts'
import { markdownToDocument } from '../../shared/importing/markdownToDocument.ts'
import { plainTextToDocument } from '../../shared/importing/plainTextToDocument.ts'

export type TextReader = (text: string, newId: () => string) => DocumentNode

const readers: Readonly<Record<string, TextReader>> = {
  '.txt': plainTextToDocument,
  '.text': plainTextToDocument,
  '.md': markdownToDocument,
  '.markdown': markdownToDocument,
  '.html': htmlToDocument,
  '.htm': htmlToDocument,
}

/** How to read a file, by the ending of its name: between text, Markdown and HTML nothing else tells. */
export const textReader = (name: string): TextReader | null => readers[extname(name).toLowerCase()] ?? null
