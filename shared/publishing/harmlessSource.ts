import type { DocumentNode } from '../document/documentShape.ts'
import { safeLink } from '../document/safeLink.ts'
import { safeVideo } from '../document/safeVideo.ts'
import { harmlessText } from '../language/harmlessText.ts'
import type { PageSource } from './pageSource.ts'

/** Every text in an object of ours, at any depth, made harmless in place. */
function clean(holder: object): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string') Reflect.set(holder, key, harmlessText(value))
    else if (typeof value === 'object' && value !== null) clean(value)
  }
}

/** A link through the one gate for links; what does not pass is no link, and its words stay. */
const safeMarks = (marks: NonNullable<DocumentNode['marks']>): DocumentNode['marks'] =>
  marks.flatMap(mark => {
    if (mark.type !== 'link') return [mark]
    const href = safeLink(String(mark.attrs?.href))
    return href === null ? [] : [{ ...mark, attrs: { ...mark.attrs, href } }]
  })

/** The schema, which every renderer goes through, knows no text without letters and no film without a safe address. */
const hasPlace = ({ type, text, attrs }: DocumentNode): boolean =>
  text !== '' && (type !== 'video' || safeVideo(String(attrs?.address)) === attrs?.address)

const harmlessNode = (node: DocumentNode): DocumentNode => ({
  ...node,
  ...(node.marks && { marks: safeMarks(node.marks) }),
  ...(node.content && { content: node.content.filter(hasPlace).map(harmlessNode) }),
})

/** What has come through the gate: each part of a package asks it, and only the first has the work. */
const passed = new WeakSet<PageSource>()

/**
 * The one gate of everything that is published: a copy of the source in which all text is harmless (`harmlessText`) and every
 * link is safe. Behind it no renderer needs to ask where a word came from; escaping is its own matter still.
 */
export function harmlessSource(source: PageSource): PageSource {
  if (passed.has(source)) return source
  const { article, organisation, records } = source
  const copy = structuredClone({ article, organisation, records })
  clean(copy)
  const { pl, en } = copy.article
  const harmless: PageSource = {
    ...copy,
    article: {
      ...copy.article,
      pl: { ...pl, document: harmlessNode(pl.document) },
      en: { ...en, document: harmlessNode(en.document) },
    },
  }
  passed.add(harmless)
  return harmless
}
