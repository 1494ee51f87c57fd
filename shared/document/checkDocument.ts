import { Node } from '@tiptap/pm/model'
import { done, type Result, refused } from '../result.ts'
import { documentJson } from './documentJson.ts'
import { documentSchema } from './documentSchema.ts'
import type { DocumentNode } from './documentShape.ts'

/**
 * Any JSON as a version, or why it is none: an unknown node or mark, content where it has no place, an attribute that is not
 * what it should be, a link that is not safe. `why` is for the log and in English.
 */
export function checkDocument(json: unknown): Result<DocumentNode, { readonly why: string }> {
  try {
    const node = Node.fromJSON(documentSchema, json)
    if (node.type !== documentSchema.topNodeType) return refused({ why: `${node.type.name} is not a document` })
    node.check()
    return done(documentJson(node))
  } catch (error) {
    return refused({ why: error instanceof Error ? error.message : String(error) })
  }
}
