import { grammaticalCases } from '../../../shared/directory/declension/grammaticalCases.ts'
import type { ExchangedField } from '../../../shared/directory/exchange/exchangedRecord.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { resolveRecord } from '../../../shared/directory/resolveRecord.ts'
import type { Bilingual, Language } from '../../../shared/language/language.ts'
import type { Words } from '../../../shared/words/words.ts'
import { shownDay } from '../../ui/shownDay.ts'
import { officeLine } from '../officeLine.ts'
import { timeInWords } from '../record/timeInWords.ts'
import { joined } from './joined.ts'

interface Reader {
  readonly words: Words
  readonly language: Language
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly byId: ReadonlyMap<string, DirectoryRecord>
}

type Dated = { readonly from: string | null; readonly to: string | null }

const both = ({ pl, en }: Bilingual): string => joined(' / ', [...new Set([pl, en])])

/** What a field of a record says, one thing a line; nothing where it is empty. */
export function fieldLines(record: DirectoryRecord, field: ExchangedField, reader: Reader): readonly string[] {
  const { words, language, today, byId } = reader
  const time = ({ from, to }: Dated) => timeInWords(words, { from: shownDay(from), to: shownDay(to) }, language, today)
  const lines = (): readonly string[] => {
    switch (field) {
      case 'aliases':
      case 'extraForms':
      case 'forbiddenForms':
        return record[field]
      case 'link':
      case 'note':
      case 'id':
        return [record[field]]
      case 'kind':
        return [words(`directory.kind.${record.kind}`)]
      case 'cases':
        return grammaticalCases.flatMap(one =>
          record.cases[one] ? [`${words(`record.case.${one}`)}: ${record.cases[one]}`] : [],
        )
      case 'given':
      case 'family':
      case 'title':
        return record.kind === 'person' ? [record[field]] : []
      case 'gender':
        return record.kind === 'person' && record.gender ? [words(`record.gender.${record.gender}`)] : []
      case 'offices':
        if (record.kind !== 'person') return []
        return record.offices.map(office =>
          joined(', ', [both(officeLine(office, resolveRecord(byId, office.institution) ?? undefined)), time(office)]),
        )
      case 'name':
      case 'short':
        return record.kind === 'institution' ? [both(record[field])] : []
      case 'earlierNames':
        if (record.kind !== 'institution') return []
        return record.earlierNames.map(earlier =>
          joined(', ', [both(earlier.name), both(earlier.short), time(earlier)]),
        )
      case 'category':
        return record.kind === 'institution' ? [words(`record.category.${record.category}`)] : []
      case 'parent': {
        const parent = record.kind === 'institution' ? resolveRecord(byId, record.parent) : null
        return parent?.kind === 'institution' ? [both(parent.name)] : []
      }
      default:
        return field satisfies never
    }
  }
  return lines().filter(line => line.trim() !== '')
}
