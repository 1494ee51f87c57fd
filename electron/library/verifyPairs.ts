import type { Article } from '../../shared/articles/articleShape.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { blocksOf } from '../../shared/document/parts.ts'
import { plainText } from '../../shared/document/plainText.ts'
import type { Found } from '../../shared/library/libraryFinding.ts'

/** How much of a block is told, so that a person finds it. */
const beginning = 60

/**
 * What English blocks say of the Polish text they were translated from, and is not there: the text under its hash, or the block by its
 * id, an id it has taken in, or that of the block it came from. A Polish paragraph that was taken out leaves such a trace too.
 */
export function verifyPairs({ pl, en, bases }: Article, file: string): readonly Found[] {
  const polish = new Set(blocksOf(pl.document).flatMap(namesOf))
  const text = (node: DocumentNode) => plainText(node).slice(0, beginning)
  const withoutBasis = (en.document.content ?? []).filter(({ attrs }) => {
    const basis = attrs?.basis
    return typeof basis === 'string' && bases[basis] === undefined
  })
  const withoutPair = blocksOf(en.document).filter(({ attrs }) => {
    const named = texts(attrs?.pl)
    return named.length > 0 && !named.some(id => polish.has(id))
  })
  return [
    ...withoutBasis.map(node => ({ file, kind: 'basis-missing', text: text(node) }) as const),
    ...withoutPair.map(node => ({ file, kind: 'pair-unknown', text: text(node) }) as const),
  ]
}

const namesOf = ({ attrs }: DocumentNode): readonly string[] => [
  ...texts([attrs?.id, attrs?.from]),
  ...texts(attrs?.formerly),
]

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
