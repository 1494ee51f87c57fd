import type { Language } from '../../shared/language/language.ts'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import { spoken } from '../i18n/spoken.ts'
import type { Order } from './libraryView.ts'

/** Rows come newest first; by title they are sorted as the reader's language sorts: in Polish ą follows a, not z. */
export function inOrder(rows: readonly ArticleSummary[], order: Order, language: Language): readonly ArticleSummary[] {
  if (order === 'newest') return rows
  const collator = new Intl.Collator(language, { numeric: true })
  const titled = rows.map(row => ({ row, title: spoken(row.title, language).text.trim() }))
  // A row without a title goes last: nobody looks for it under a letter.
  titled.sort((one, other) => Number(!one.title) - Number(!other.title) || collator.compare(one.title, other.title))
  return titled.map(({ row }) => row)
}
