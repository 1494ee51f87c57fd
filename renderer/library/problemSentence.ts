import type { ArticleProblem } from '../../shared/contract/articles.ts'
import type { Words } from '../../shared/words/words.ts'

/** What is wrong with a stored article, by its title; `when` says the time of its copy in words. */
export function problemSentence(words: Words, problem: ArticleProblem, when: (copyFrom: string) => string): string {
  const title = problem.title || words('library.untitled')
  if (problem.kind === 'newer') return words('library.newer', { title })
  return problem.copyFrom
    ? words('library.damaged', { title, when: when(problem.copyFrom) })
    : words('library.damagedLook', { title })
}
