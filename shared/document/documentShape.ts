import { z } from 'zod'

interface DocumentMark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
}

export interface DocumentNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly text?: string | undefined
  readonly marks?: readonly DocumentMark[] | undefined
  readonly content?: readonly DocumentNode[] | undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isMark = (value: unknown): value is DocumentMark =>
  isRecord(value) && typeof value.type === 'string' && (value.attrs === undefined || isRecord(value.attrs))

/**
 * One node of a ProseMirror document as JSON, with all below it. Which nodes and marks there are is checked by the schema of the
 * editor (`checkDocument`). Written by hand: a composed zod shape took ten times as long.
 */
function isDocumentNode(value: unknown): value is DocumentNode {
  if (!isRecord(value) || typeof value.type !== 'string') return false
  const { attrs, text, marks, content } = value
  return (
    (attrs === undefined || isRecord(attrs)) &&
    (text === undefined || typeof text === 'string') &&
    (marks === undefined || (Array.isArray(marks) && marks.every(isMark))) &&
    (content === undefined || (Array.isArray(content) && content.every(isDocumentNode)))
  )
}

/** One language version: `title lead block+`. */
export const documentShape = z.custom<DocumentNode>(
  value => isDocumentNode(value) && value.type === 'doc' && value.content?.[0]?.type === 'title',
  { message: 'a version is one document that begins with its title' },
)
