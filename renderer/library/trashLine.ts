import type { ArticleProblem } from '../../shared/contract/articles.ts'
import type { TrashItem } from '../../shared/contract/trash.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { recordRow } from '../directory/recordRow.ts'
import { eventLine } from './eventLine.ts'

type Spoken = {
  readonly words: Words
  readonly language: Language
  /** Says a stored moment in words. */
  readonly when: (iso: string) => string
  readonly records: readonly DirectoryRecord[]
}

const joined = (...facts: readonly string[]): string => facts.filter(fact => fact !== '').join(' · ')

/** The line under the name of something in the trash: its kind and what tells it from others, or what is wrong with it. */
export function trashLine(item: TrashItem, spoken: Spoken): { readonly text: string; readonly wanting: boolean } {
  const { words, language, records } = spoken
  switch (item.kind) {
    case 'article': {
      const { event, photos } = item.row
      const counted = photos > 0 ? words('library.photos', { count: photos }) : ''
      return { text: joined(words('trash.article'), eventLine(event, words, language), counted), wanting: false }
    }
    case 'damaged-article':
      return { text: joined(words('trash.article'), problemLine(item.problem, spoken)), wanting: true }
    case 'record': {
      const { kind } = item.record
      const { about } = recordRow(item.record, '', language, records)
      return { text: joined(words(kind === 'person' ? 'trash.person' : 'trash.institution'), about), wanting: false }
    }
    case 'damaged-record':
      return { text: joined(words('trash.record'), words('trash.damagedRecord')), wanting: true }
    default:
      return item satisfies never
  }
}

function problemLine(problem: ArticleProblem, { words, when }: Spoken): string {
  if (problem.kind === 'newer') return words('trash.newer')
  return problem.copyFrom ? words('trash.damagedCopy', { when: when(problem.copyFrom) }) : words('trash.damaged')
}
