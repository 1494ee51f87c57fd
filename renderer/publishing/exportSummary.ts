import { wordCount } from '../../shared/document/wordCount.ts'
import type { Language } from '../../shared/language/language.ts'
import { type Lack, lacksOf } from '../../shared/publishing/lacks.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'

export interface ExportSummary {
  readonly words: Readonly<Record<Language, number>>
  readonly photos: number
  readonly lacks: readonly Lack[]
}

/** What an export of this item will hold and lack; shown before anything is made. */
export function exportSummary(source: PageSource): ExportSummary {
  const { pl, en, gallery } = source.article
  return {
    words: { pl: wordCount(pl.document), en: wordCount(en.document) },
    photos: gallery.photos.length,
    lacks: lacksOf(source),
  }
}
