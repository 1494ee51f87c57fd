import { useWords } from '../i18n/useWords.ts'
import styles from './Findings.module.css'
import type { VerifyState } from './verifyRun.ts'

/** How far the check is; its room and its words are those of every long work. */
export function VerifyProgress({ state }: { readonly state: Extract<VerifyState, { kind: 'working' }> }) {
  const words = useWords()
  const { done, total } = state
  const sentence = total > 0 ? words('verify.progress', { done, total }) : words('verify.starting')
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
