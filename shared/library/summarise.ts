import type { Article, Version } from '../articles/articleShape.ts'
import type { DocumentNode } from '../document/documentShape.ts'
import { blocksOf, leadOf, titleOf } from '../document/parts.ts'
import { plainText } from '../document/plainText.ts'
import { wordCount } from '../document/wordCount.ts'
import { lacksAlt } from '../photos/lacksAlt.ts'
import { versionsWritten } from '../publishing/versionsWritten.ts'
import type { ArticleSummary } from './articleSummary.ts'

/** The row of one article in the library. */
export function summarise(article: Article): ArticleSummary {
  const { details, gallery } = article
  const pl = progressOf(article.pl)
  const en = progressOf(article.en)
  const written = versionsWritten(article)
  return {
    id: article.id,
    title: { pl: titleOf(article.pl.document), en: titleOf(article.en.document) },
    lead: { pl: leadOf(article.pl.document), en: leadOf(article.en.document) },
    state: details.state,
    event: {
      name: details.event.name,
      edition: details.event.edition,
      place: details.event.place,
      from: details.event.days?.from ?? null,
      to: details.event.days?.to ?? null,
    },
    pl,
    en,
    cover: gallery.cover ?? gallery.photos[0]?.id ?? null,
    photos: gallery.photos.length,
    photosWithoutAlt: gallery.photos.filter(photo => lacksAlt(photo, written)).length,
    createdAt: article.createdAt,
    updatedAt: article.updatedAt,
  }
}

/** A paragraph in which nothing has been written does not count as a block. */
function progressOf({ document }: Version): { words: number; blocks: number } {
  return { words: wordCount(document), blocks: blocksOf(document).filter(hasContent).length }
}

const hasContent = (block: DocumentNode): boolean => block.type !== 'paragraph' || plainText(block).trim() !== ''
