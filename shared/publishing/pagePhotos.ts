import type { Article } from '../articles/articleShape.ts'
import { blocksOf } from '../document/parts.ts'
import type { Language } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'

/** The photo that stands for the item: the one that was chosen, or else the first. */
export const coverOf = ({ gallery }: Article): Photo | null =>
  gallery.photos.find(photo => photo.id === gallery.cover) ?? gallery.photos[0] ?? null

export interface PagePhotos {
  /** Under the lead; null where the cover stands in the text. */
  readonly onTop: Photo | null
  /** In the gallery below the text: what is shown nowhere else. */
  readonly below: readonly Photo[]
  /** What a reader sees first, wherever it stands. */
  readonly first: Photo | null
}

/** Where each photo of the gallery stands on a page; none is shown twice, unless the text itself does. */
export function pagePhotos(article: Article, language: Language): PagePhotos {
  const { photos } = article.gallery
  const placed = blocksOf(article[language].document).flatMap(block =>
    photos.filter(photo => photo.id === block.attrs?.photo),
  )
  const cover = coverOf(article)
  const onTop = cover === null || placed.some(photo => photo.id === cover.id) ? null : cover
  return {
    onTop,
    below: photos.filter(photo => photo.id !== onTop?.id && !placed.some(one => one.id === photo.id)),
    first: onTop ?? placed[0] ?? null,
  }
}
