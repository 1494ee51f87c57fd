import type { TrashItem } from '../../shared/contract/trash.ts'
import { personName } from '../../shared/directory/recordName.ts'
import { fold } from '../../shared/language/fold.ts'
import type { Bilingual } from '../../shared/language/language.ts'

const both = ({ pl, en }: Bilingual): string => `${pl} ${en}`

/** The words by which something in the trash is found beside the text of an article, folded. */
export function wordsOfItem(item: TrashItem): string {
  switch (item.kind) {
    case 'article':
      return fold(both(item.row.title))
    case 'damaged-article':
      return fold(item.problem.title)
    case 'record':
      return fold(
        item.record.kind === 'person'
          ? [personName(item.record), ...item.record.offices.map(({ title }) => both(title))].join(' ')
          : `${both(item.record.name)} ${both(item.record.short)}`,
      )
    case 'damaged-record':
      return item.id
    default:
      return item satisfies never
  }
}
