import type { Words } from '../../shared/words/words.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './Findings.module.css'
import type { VerifyState } from './verifyRun.ts'

type Working = Extract<VerifyState, { kind: 'working' }>

export const progressSentence = (words: Words, { done, total }: Working): string =>
  total > 0 ? words('verify.progress', { done, total }) : words('verify.starting')

/** How far the check is; its room and its words are those of every long work. */
export function VerifyProgress({ state }: { readonly state: Working }) {
  const words = useWords()
  const { done, total } = state
  const sentence = progressSentence(words, state)
  return (
    <div className={styles.progress}>
      <span>{sentence}</span>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={sentence}
        aria-valuemin={0}
        aria-valuemax={total || 1}
        aria-valuenow={done}
      >
        <i style={{ width: `${total > 0 ? (done / total) * 100 : 0}%` }} />
      </div>
    </div>
  )
}
