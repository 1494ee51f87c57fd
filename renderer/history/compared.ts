import type { Article } from '../../shared/articles/articleShape.ts'
import type { BlockRow } from '../../shared/history/blockRows.ts'
import { blockRows } from '../../shared/history/blockRows.ts'
import { type DetailField, detailsRows } from '../../shared/history/detailsRows.ts'
import { type GalleryRow, galleryRows } from '../../shared/history/galleryRows.ts'

export const comparedParts = ['pl', 'en', 'gallery', 'details'] as const
export type ComparedPart = (typeof comparedParts)[number]

/** One side: a state of the article, and which of its files are nowhere. */
export type Side = { readonly article: Article; readonly lost: ReadonlySet<string> }

export type Compared = {
  readonly pl: readonly BlockRow[]
  readonly en: readonly BlockRow[]
  readonly gallery: readonly GalleryRow[]
  readonly details: readonly DetailField[]
  /** How many differences each part has. */
  readonly counts: Readonly<Record<ComparedPart, number>>
}

/** Everything in which two states of an article differ. */
export function compared(left: Article, right: Article): Compared {
  const pl = blockRows(left.pl.document, right.pl.document)
  const en = blockRows(left.en.document, right.en.document)
  const gallery = galleryRows(left.gallery, right.gallery)
  const details = detailsRows(left, right)
  const differing = (rows: readonly { readonly kind: string }[]) => rows.filter(({ kind }) => kind !== 'same').length
  const counts = { pl: differing(pl), en: differing(en), gallery: differing(gallery), details: details.length }
  return { pl, en, gallery, details, counts }
}
