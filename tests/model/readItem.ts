import type { Article } from '../../shared/articles/articleShape.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { type Item, type Letter, letters, type Text } from './item.ts'

const lettersOf = (block: DocumentNode): readonly Letter[] =>
  (block.content ?? []).flatMap(({ text = '', marks = [] }) =>
    letters(
      text,
      marks.some(({ type }) => type === 'bold'),
    ),
  )

function textOf({ content = [] }: DocumentNode): Text {
  const [title, lead, ...blocks] = content
  const strange = blocks.find(({ type }) => type !== 'paragraph')
  if (!title || !lead || strange) throw new Error(`not a text of this test: ${JSON.stringify(content)}`)
  return { title: plainText(title), lead: plainText(lead), paragraphs: blocks.map(lettersOf) }
}

/** The real article as plain values. */
export const itemOf = ({ pl, en, gallery, details }: Pick<Article, 'pl' | 'en' | 'gallery' | 'details'>): Item => ({
  pl: textOf(pl.document),
  en: textOf(en.document),
  photos: gallery.photos.map(({ id, caption }) => ({ digit: id.slice(0, 1), caption: caption.pl })),
  cover: gallery.cover?.slice(0, 1) ?? null,
  byline: details.byline,
})

/** Ids of all blocks of a text; each has its own. */
export const blockIdsOf = ({ content = [] }: DocumentNode): readonly unknown[] =>
  content.slice(2).map(({ attrs }) => attrs?.id)
