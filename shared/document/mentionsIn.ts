import type { DocumentNode } from './documentShape.ts'
import type { MentionKind } from './marks/mention.ts'

export interface FoundMention {
  readonly kind: MentionKind
  /** Id of the record in the directory. */
  readonly id: string
  readonly key: string
  /** The words that stand for it here, in whatever case. */
  readonly text: string
}

function mentionOf(node: DocumentNode): FoundMention | null {
  const attrs = node.marks?.find(mark => mark.type === 'mention')?.attrs
  if (!attrs || (attrs.kind !== 'person' && attrs.kind !== 'institution')) return null
  return { kind: attrs.kind, id: String(attrs.id), key: String(attrs.key), text: node.text ?? '' }
}

/** Every mention in reading order; adjacent pieces with one key (bold in the middle) are one. */
export function mentionsIn(node: DocumentNode): readonly FoundMention[] {
  const found: FoundMention[] = []
  let touching: FoundMention | null = null
  for (const child of node.content ?? []) {
    const mention = mentionOf(child)
    if (mention === null) {
      found.push(...mentionsIn(child))
    } else if (touching !== null && touching.key === mention.key && touching.id === mention.id) {
      const whole: FoundMention = { ...mention, text: touching.text + mention.text }
      found[found.length - 1] = whole
      touching = whole
      continue
    } else {
      found.push(mention)
    }
    touching = mention
  }
  return found
}
