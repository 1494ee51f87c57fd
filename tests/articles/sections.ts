import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Result } from '../../shared/result.ts'

export const ewa = 'okno-Ewy-1'
export const jan = 'okno-Jana-2'

export function valueIn<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export const refusalOf = <R>(result: Result<unknown, R>): R | null => (result.ok ? null : result.refusal)

/** A version with one paragraph. */
export const versionOf = (title: string, text: string) => ({
  document: {
    type: 'doc',
    content: [
      { type: 'title', ...(title && { content: [{ type: 'text', text: title }] }) },
      { type: 'lead' },
      { type: 'paragraph', attrs: { id: 'akapit1' }, content: [{ type: 'text', text }] },
    ],
  } satisfies DocumentNode,
  slug: '',
})
