import type { DocumentNode } from '../../shared/document/documentShape.ts'

/** All blocks of one type in a text, however deep they stand. */
export const blocksNamed = (type: string, node: DocumentNode): readonly DocumentNode[] =>
  node.type === type ? [node] : (node.content ?? []).flatMap(inside => blocksNamed(type, inside))
