import type { DirectoryRecord } from '../directory/record.ts'
import type { Bilingual } from '../language/language.ts'
import type { NamedInArticle } from './namedInArticle.ts'
import { officeInArticle } from './officeInArticle.ts'
import type { WrittenOffice } from './participant.ts'

/** Where an article names a record, and the office of a person in it; null where it does not. `ids` are the record's and those that lead to it. */
export function referenceTo(
  record: DirectoryRecord | null,
  ids: ReadonlySet<string>,
  named: NamedInArticle,
  records: ReadonlyMap<string, DirectoryRecord>,
): { readonly places: { pl: number; en: number }; readonly office: Bilingual | null } | null {
  const { participants } = named
  const places = { pl: 0, en: 0 }
  for (const [id, { pl, en }] of named.places) {
    if (!ids.has(id)) continue
    places.pl += pl
    places.en += en
  }
  const its = participants.filter(({ id, office }) => ids.has(id) || ids.has(office?.institution ?? ''))
  if (places.pl + places.en + its.length === 0) return null
  if (record?.kind !== 'person') return { places, office: null }
  const entry = its.find(({ office }) => office !== null) ?? null
  const office = officeInArticle(entry, record, named.day, records)
  return { places, office: office && officeInLine(office) }
}

/** "prezes zarządu, Klaster Metalowy Narew"; empty in a language that has no title where the other has one. */
function officeInLine({ title, institutionName }: WrittenOffice): Bilingual {
  const untitled = title.pl.trim() === '' && title.en.trim() === ''
  const line = (language: keyof Bilingual): string =>
    title[language].trim() === '' && !untitled
      ? ''
      : [title[language].trim(), institutionName[language].trim()].filter(Boolean).join(', ')
  return { pl: line('pl'), en: line('en') }
}
