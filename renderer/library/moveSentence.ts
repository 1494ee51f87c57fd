import type { ArticleProblem, MoveRefusal } from '../../shared/contract/articles.ts'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Unreachable } from '../ui/attempt.ts'
import { problemSentence } from './problemSentence.ts'

/** Why an article could not be made, copied, moved or brought back; `title` is what the list calls it. */
export function moveSentence(
  words: Words,
  refusal: MoveRefusal | ArticleProblem | Unreachable,
  title: string,
  when: (copyFrom: string) => string,
): string {
  switch (refusal.kind) {
    case 'missing':
      return words('shell.missingArticle')
    case 'open-elsewhere':
      return words('library.openElsewhere', { title })
    case 'taken':
      return words('trash.taken', { title })
    case 'unreachable':
      return words('shell.notDone')
    case 'damaged':
    case 'newer':
      return problemSentence(words, refusal, when)
    default:
      return troubleSentence(words, refusal, 'step')
  }
}
