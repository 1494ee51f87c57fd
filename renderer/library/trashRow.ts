import type { InTrash, TrashItem } from '../../shared/contract/trash.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { spoken } from '../i18n/spoken.ts'

/** Something in the trash as a row of the list: an article and a record may have the same id. */
export type TrashRow = { readonly id: string; readonly item: TrashItem }

export const rowOf = (item: TrashItem): TrashRow => ({ id: `${placeOf(item).place}-${item.id}`, item })

/** How main calls it. */
export const placeOf = ({ kind, id }: TrashItem): InTrash => ({
  place: kind === 'record' || kind === 'damaged-record' ? 'records' : 'articles',
  id,
})

/** What the list calls it. */
export function trashTitle(item: TrashItem, words: Words, language: Language): string {
  switch (item.kind) {
    case 'article':
      return spoken(item.row.title, language).text.trim() || words('library.untitled')
    case 'damaged-article':
      return item.problem.title || words('library.untitled')
    case 'record':
      return recordName(item.record, language)
    case 'damaged-record':
      return words('trash.unreadableRecord')
    default:
      return item satisfies never
  }
}
