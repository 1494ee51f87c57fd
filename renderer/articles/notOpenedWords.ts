import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { NotOpened } from './articleSession.ts'

interface Said {
  readonly title: string
  readonly sentences: readonly string[]
}

/** Why an article did not open, as a title and what is to be known; `when` says a stored moment in words. */
export function notOpenedWords(words: Words, refusal: NotOpened, when: (iso: string) => string): Said {
  switch (refusal.kind) {
    case 'open-elsewhere':
      return {
        title: words('article.openElsewhere'),
        sentences: [words('article.openElsewhere.what', { when: when(refusal.since) })],
      }
    case 'damaged':
      return {
        title: words('article.damaged'),
        sentences: [
          words('article.damaged.what', { title: refusal.title || words('article.untitled') }),
          refusal.copyFrom
            ? words('article.damaged.copy', { when: when(refusal.copyFrom) })
            : words('article.damaged.noCopy'),
        ],
      }
    case 'newer':
      return {
        title: words('article.newer'),
        sentences: [words('article.newer.what', { title: refusal.title || words('article.untitled') })],
      }
    case 'missing':
      return { title: words('article.missing'), sentences: [words('article.missing.what')] }
    case 'host-gone':
      return { title: words('article.hostGone'), sentences: [words('article.hostGone.what')] }
    case 'library-closed':
      return { title: words('article.libraryClosed'), sentences: [words('article.libraryClosed.what')] }
    case 'disk-full':
    case 'read-only':
    case 'folder-gone':
    case 'disk-trouble':
    case 'in-use':
      return { title: words('article.disk'), sentences: [troubleSentence(words, refusal, 'step')] }
    default:
      return refusal satisfies never
  }
}
