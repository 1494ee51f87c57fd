import type { Details } from '../../shared/articles/articleShape.ts'
import { dayOfArticle } from '../../shared/articles/dayOfArticle.ts'
import { officeInArticle } from '../../shared/articles/officeInArticle.ts'
import { presentIn } from '../../shared/articles/presentIn.ts'
import { type Insertion, insertions, institutionInsertions } from '../../shared/directory/insertion/insertions.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'

/** How a record can be put into a text of this item where `before` stands, with the office under which the item speaks of it. */
export function recordForms(
  record: DirectoryRecord,
  before: string,
  language: Language,
  details: Details,
  records: ReadonlyMap<string, DirectoryRecord>,
): readonly Insertion[] {
  // The rules decline most names without a dictionary, and what they do not is written by hand in the record.
  const dictionary = null
  if (record.kind === 'institution') return language === 'pl' ? institutionInsertions(before, record, dictionary) : []
  const [present] = presentIn([], details.participants, records).filter(({ id }) => id === record.id)
  const office = officeInArticle(present?.participant ?? null, record, dayOfArticle(details), records)
  return insertions({ before, person: record, office: office?.title[language] ?? '', language, dictionary })
}
