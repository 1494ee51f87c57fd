import type { Words } from '../../shared/words/words.ts'
import { useWords } from '../i18n/useWords.ts'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import styles from './Findings.module.css'
import type { VerifyState } from './verifyRun.ts'

type Working = Extract<VerifyState, { kind: 'working' }>

export const progressSentence = (words: Words, { done, total }: Working): string =>
  total > 0 ? words('verify.progress', { done, total }) : words('verify.starting')

/** How far the check is. */
export function VerifyProgress({ state }: { readonly state: Working }) {
  const words = useWords()
  const { done, total } = state
  const sentence = progressSentence(words, state)
  return (
    <div className={styles.progress}>
      <span>{sentence}</span>
      <ProgressBar said={sentence} done={done} total={total} className={styles.bar} />
    </div>
  )
}
