import type { HoldsName } from '../directory/nameInText.ts'

/**
 * Whether an article of whatever shape, as parsed JSON, holds a record: one of its ids, or its name in a text, a caption, a byline.
 * What was looked at once is known as long as it lives: most of a snapshot is the snapshot before it.
 */
export function holdsRecord(ids: ReadonlySet<string>, holdsName: HoldsName): (content: unknown) => boolean {
  const looked = new WeakMap<object, boolean>()
  const texts = new Map<string, boolean>()

  function ofText(text: string): boolean {
    const known = texts.get(text)
    if (known !== undefined) return known
    const held = ids.has(text) || holdsName(text)
    texts.set(text, held)
    return held
  }

  function holds(value: unknown): boolean {
    if (typeof value === 'string') return ofText(value)
    if (typeof value !== 'object' || value === null) return false
    const known = looked.get(value)
    if (known !== undefined) return known
    const held = Object.values(value).some(holds) || ofText(wordsOf(value))
    looked.set(value, held)
    return held
  }

  return holds
}

/** The words of a paragraph, which stand in pieces where some of them are bold or a mention. */
function wordsOf(value: object): string {
  if (!('content' in value) || !Array.isArray(value.content)) return ''
  const pieces = value.content.map(piece => (hasText(piece) ? piece.text : null))
  return pieces.some(piece => piece !== null) ? pieces.map(piece => piece ?? '\n').join('') : ''
}

const hasText = (piece: unknown): piece is { readonly text: string } =>
  typeof piece === 'object' && piece !== null && 'text' in piece && typeof piece.text === 'string'
