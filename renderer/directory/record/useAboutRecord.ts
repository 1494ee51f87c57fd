import { officeAt } from '../../../shared/directory/officeAt.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { resolveRecord } from '../../../shared/directory/resolveRecord.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { officeLine } from '../officeLine.ts'
import { useReferences } from '../useReferences.ts'

/** "prezes zarządu, Klaster Metalowy Narew · 31 artykułów": what stands under the name. */
export function useAboutRecord(record: DirectoryRecord, byId: ReadonlyMap<string, DirectoryRecord>): string {
  const words = useWords()
  const language = useLanguage()
  const articles = useReferences(record.id).data?.articles.length ?? 0
  const facts = (): readonly string[] => {
    if (record.kind === 'institution')
      return [
        spoken(record.short, language).text,
        record.category === 'other' ? '' : words(`record.category.${record.category}`),
      ]
    const office = officeAt(record, null)
    return office
      ? [spoken(officeLine(office, resolveRecord(byId, office.institution) ?? undefined), language).text]
      : []
  }
  const counted = articles > 0 ? words('record.articles', { count: articles }) : ''
  return [...facts(), counted].filter(text => text !== '').join(' · ')
}
