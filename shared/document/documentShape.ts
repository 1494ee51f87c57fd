import { z } from 'zod'

/** Attributes and marks are checked by the schema of the editor (`checkDocument`), not here. */
const mark = z.looseObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() })

export interface DocumentNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly text?: string | undefined
  readonly marks?:
    | readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[]
    | undefined
  readonly content?: readonly DocumentNode[] | undefined
}

/** One node of a ProseMirror document as JSON, with all below it. */
export const documentNode: z.ZodType<DocumentNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    text: z.string().optional(),
    marks: z.array(mark).optional(),
    content: z.array(documentNode).optional(),
  }),
)

/** One language version: `title lead block+`. */
export const documentShape = documentNode.refine(node => node.type === 'doc' && node.content?.[0]?.type === 'title', {
  message: 'a version is one document that begins with its title',
})
