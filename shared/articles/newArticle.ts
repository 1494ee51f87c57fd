import { emptyGallery } from '../photos/photo.ts'
import { type Article, articleShapeVersion } from './articleShape.ts'
import type { CheckedSections } from './checkSections.ts'
import type { Beginning } from './templates.ts'

/** An article that was never saved before, with what is known of it already. */
export function newArticle({
  id,
  now,
  beginning,
  known,
}: {
  id: string
  now: Date
  beginning: Beginning
  known: CheckedSections
}): Article {
  const at = now.toISOString()
  return {
    shape: articleShapeVersion,
    minReader: 1,
    id,
    revision: 0,
    createdAt: at,
    updatedAt: at,
    pl: known.pl ?? { document: beginning.pl, slug: '' },
    en: known.en ?? { document: beginning.en, slug: '' },
    bases: {},
    gallery: known.gallery ?? emptyGallery,
    details: known.details ?? beginning.details,
  }
}
