import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { flatText } from '../../shared/document/flatText.ts'
import { type WordPiece, wordDifferences } from '../../shared/document/wordDifferences.ts'
import { type BlockRow, blockRows } from '../../shared/history/blockRows.ts'

/** Some words of a paragraph; `only`: the other side does not have them. */
export type Piece = { readonly text: string; readonly only: boolean }

/** A paragraph as both sides have it; null where one has nothing like it. */
export type ParagraphRow = { readonly left: readonly Piece[] | null; readonly right: readonly Piece[] | null }

/** Two texts side by side, paragraph by paragraph, with the words that only one of them has. */
export function pairedParagraphs(left: readonly string[], right: readonly string[]): readonly ParagraphRow[] {
  return blockRows(documentOf(left), documentOf(right)).flatMap(rowOf)
}

/** Title and lead are paragraphs like the others here: a damaged text may have lost them. */
const documentOf = (paragraphs: readonly string[]): DocumentNode => ({
  type: 'doc',
  content: [
    { type: 'title' },
    { type: 'lead' },
    ...paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  ],
})

/** Without the line break that ends a line in `flatText`. */
const wordsOf = (node: DocumentNode): string => flatText(node).replace(/\n$/, '')

const onlyHere = (node: DocumentNode): readonly Piece[] => [{ text: wordsOf(node), only: true }]

function rowOf(row: BlockRow): ParagraphRow[] {
  if (row.part.kind !== 'block') return []
  switch (row.kind) {
    case 'added':
      return [{ left: null, right: onlyHere(row.after) }]
    case 'removed':
      return [{ left: onlyHere(row.before), right: null }]
    default: {
      const pieces = wordDifferences(wordsOf(row.before), wordsOf(row.after))
      return [{ left: sideOf(pieces, 'del'), right: sideOf(pieces, 'ins') }]
    }
  }
}

const sideOf = (pieces: readonly WordPiece[], kind: 'del' | 'ins'): readonly Piece[] =>
  pieces
    .filter(piece => piece.kind === 'same' || piece.kind === kind)
    .map(piece => ({ text: piece.text, only: piece.kind === kind }))
