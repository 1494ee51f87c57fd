import type { DocumentNode } from './documentShape.ts'
import { plainText } from './plainText.ts'

const nothing: DocumentNode = { type: 'paragraph' }

/** The three parts of a version; what comes after the lead is the body. */
export function partsOf(document: DocumentNode): {
  title: DocumentNode
  lead: DocumentNode
  blocks: readonly DocumentNode[]
} {
  const [title = nothing, lead = nothing, ...blocks] = document.content ?? []
  return { title, lead, blocks }
}

export const titleOf = (document: DocumentNode): string => plainText(partsOf(document).title)

export const leadOf = (document: DocumentNode): string => plainText(partsOf(document).lead)

export const blocksOf = (document: DocumentNode): readonly DocumentNode[] => partsOf(document).blocks
