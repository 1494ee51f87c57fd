import type { OpenRefusal, SaveRefusal } from '../../shared/contract/articles.ts'

/** Why the text is not on the disk yet: what the store said, or that nobody answers, or that the article is no longer ours. */
export type SaveTrouble =
  | SaveRefusal
  | Extract<OpenRefusal, { kind: 'missing' | 'open-elsewhere' | 'damaged' | 'newer' }>
  | { readonly kind: 'host-gone' }
  | { readonly kind: 'library-closed' }

/** `saved` only after the store has answered; `since` is the first change that is not on the disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'changed'; readonly since: Date }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly refusal: SaveTrouble }

/**
 * `by-itself`: trying again later may help, nobody has to do anything here. `after-change`: only other content can pass.
 * `never`: saving would overwrite what somebody else wrote, or a file this program must not touch.
 */
export function retryOf(trouble: SaveTrouble): 'by-itself' | 'after-change' | 'never' {
  switch (trouble.kind) {
    case 'disk-full':
    case 'read-only':
    case 'folder-gone':
    case 'disk-trouble':
    case 'in-use':
    case 'host-gone':
    case 'library-closed':
    case 'not-open':
    // Out of the trash again, or brought back by a syncing program.
    case 'missing':
      return 'by-itself'
    case 'invalid':
      return 'after-change'
    case 'stale':
    case 'open-elsewhere':
    case 'damaged':
    case 'newer':
      return 'never'
    default:
      return trouble satisfies never
  }
}

const rescued: readonly SaveTrouble['kind'][] = [
  'disk-full',
  'read-only',
  'folder-gone',
  'disk-trouble',
  'in-use',
  'missing',
  'newer',
]

/** Main puts what it was asked to save into a rescue copy on this computer: asking is worth it before the library's disk is well. */
export const isRescued = (trouble: SaveTrouble): boolean => rescued.includes(trouble.kind)
