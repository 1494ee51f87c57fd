import type { Words } from '../../shared/words/words.ts'
import { fieldName } from '../history/entryWords.ts'
import type { Restorable } from './restoreEdits.ts'

const texts = { pl: 'history.restored.pl', en: 'history.restored.en' } as const
const parts = {
  title: 'history.restored.title',
  lead: 'history.restored.lead',
  block: 'history.restored.block',
} as const

/** What was brought back; `version` says which snapshot it came from. */
export function restoredSentence(words: Words, what: Restorable, version: string): string {
  switch (what.kind) {
    case 'all':
      return words('history.restored.all', { version })
    case 'text':
      return words(texts[what.language])
    case 'block':
      return words(parts[what.part.kind])
    case 'gallery':
      return words('history.restored.gallery')
    case 'photo':
      return words('history.restored.photo')
    case 'detail':
      return words('history.restored.detail', { field: fieldName(words, what.field) })
    default:
      return what satisfies never
  }
}

/** Of what was brought back: how many originals are nowhere and so did not come. */
export function lostOf(
  what: Restorable,
  lost: ReadonlySet<string>,
  then: { readonly gallery: { readonly photos: readonly { readonly id: string }[] } },
): number {
  if (what.kind === 'all') return lost.size
  return what.kind === 'gallery' ? then.gallery.photos.filter(({ id }) => lost.has(id)).length : 0
}
