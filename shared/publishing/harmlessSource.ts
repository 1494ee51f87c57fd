import type { DocumentNode } from '../document/documentShape.ts'
import { harmlessText } from '../language/harmlessText.ts'
import type { PageSource } from './pageSource.ts'

/** Every text in an object of ours, at any depth, made harmless in place. */
function clean(holder: object): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string') Reflect.set(holder, key, harmlessText(value))
    else if (typeof value === 'object' && value !== null) clean(value)
  }
}

/** The schema knows no text without letters, and what was only harmful has none left. */
const withoutEmptyTexts = (node: DocumentNode): DocumentNode =>
  node.content === undefined
    ? node
    : { ...node, content: node.content.filter(child => child.text !== '').map(withoutEmptyTexts) }

/**
 * The one gate of everything that is published: a copy of the source in which all text is harmless (`harmlessText`). Behind it
 * no renderer needs to ask where a word came from; escaping is its own matter still.
 */
export function harmlessSource({ article, organisation, records }: PageSource): PageSource {
  const copy = structuredClone({ article, organisation, records })
  clean(copy)
  const { pl, en } = copy.article
  return {
    ...copy,
    article: {
      ...copy.article,
      pl: { ...pl, document: withoutEmptyTexts(pl.document) },
      en: { ...en, document: withoutEmptyTexts(en.document) },
    },
  }
}
