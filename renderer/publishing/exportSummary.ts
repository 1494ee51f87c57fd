import { wordCount } from '../../shared/document/wordCount.ts'
import type { Language } from '../../shared/language/language.ts'
import { type Lack, lacksOf } from '../../shared/publishing/lacks.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { versionsWritten } from '../../shared/publishing/versionsWritten.ts'

export interface ExportSummary {
  /** Words of each version; null where nothing is written, so that no page will be made. */
  readonly words: Readonly<Record<Language, number | null>>
  readonly photos: number
  readonly attachments: number
  readonly lacks: readonly Lack[]
}

/** What an export of this item will hold and lack; shown before anything is made. */
export function exportSummary(source: PageSource): ExportSummary {
  const { article } = source
  const written = versionsWritten(article)
  const words = (language: Language) => (written.includes(language) ? wordCount(article[language].document) : null)
  return {
    words: { pl: words('pl'), en: words('en') },
    photos: article.gallery.photos.length,
    attachments: article.details.attachments.length,
    lacks: lacksOf(source),
  }
}
