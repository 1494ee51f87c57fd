import type { TrashItem } from '../../shared/contract/trash.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { listInWords } from '../i18n/listInWords.ts'
import { placeOf, trashTitle } from './trashRow.ts'

const photosOf = (item: TrashItem): number => {
  switch (item.kind) {
    case 'article':
      return item.row.photos
    case 'damaged-article':
      return item.photos
    default:
      return 0
  }
}

/** What would go: "3 artykuły, 124 zdjęcia i 2 wpisy"; one thing goes by its name. */
export function trashInWords(items: readonly TrashItem[], words: Words, language: Language): string {
  const [only, ...more] = items
  const photos = items.reduce((sum, item) => sum + photosOf(item), 0)
  const records = items.filter(item => placeOf(item).place === 'records').length
  const articles = items.length - records
  const things =
    only && more.length === 0
      ? [words('trash.named', { title: trashTitle(only, words, language) })]
      : [articles > 0 && words('trash.articles', { count: articles })]
  const list = [
    ...things,
    photos > 0 && words('library.photos', { count: photos }),
    more.length > 0 && records > 0 && words('trash.records', { count: records }),
  ].filter(one => one !== false)
  return listInWords(list, language)
}
