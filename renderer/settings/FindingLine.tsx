import { Button } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { mendSentence } from '../../shared/contract/mendSentence.ts'
import { findingHint } from '../../shared/library/findingSentence.ts'
import { folderOfFinding, isHarmless, type LibraryFinding } from '../../shared/library/libraryFinding.ts'
import type { Words } from '../../shared/words/words.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import styles from './Findings.module.css'
import type { FindingRow } from './findingGroups.ts'
import { rowSentence } from './rowSentence.ts'
import type { MendTrouble, Outcome } from './verifyRun.ts'

type Props = {
  readonly row: FindingRow
  readonly outcomes: ReadonlyMap<LibraryFinding, Outcome>
  readonly onMend: (findings: readonly LibraryFinding[]) => void
}

/** One finding, or several of one kind: its sentence, its weight in words, its file, and the button of its mend. */
export function FindingLine({ row, outcomes, onMend }: Props) {
  const words = useWords()
  const mayWrite = useMayWrite()
  const language = useLanguage()
  const [first] = row.findings
  const left = row.findings.filter(finding => outcomes.get(finding)?.kind !== 'mended')
  const states = row.findings.map(finding => outcomes.get(finding))
  const refused = states.find(state => state?.kind === 'refused')
  const mending = states.some(state => state?.kind === 'mending')
  const mended = left.length === 0
  const harm = !isHarmless(first)
  const sentence = rowSentence(words, language, row)
  const hint = row.findings.length === 1 ? findingHint(words, first) : null
  const verb = first.mend && words(`verify.mend.${first.mend}`)
  const end = useFocusOnEnd(mended)
  const Shape = mended ? IconCircleCheck : harm ? IconAlertCircle : IconInfoCircle
  return (
    <li className={styles.row}>
      <Shape className={mended ? styles.done : harm ? styles.harm : styles.note} size={16} stroke={1.6} aria-hidden />
      <div className={styles.words}>
        <p>
          {sentence} {hint}
        </p>
        {refused?.kind === 'refused' && (
          <p className={styles.refused} role="alert">
            {refusedSentence(words, refused.refusal)}
          </p>
        )}
        <p className={styles.meta}>
          {!mended && `${words(harm ? 'verify.harm' : 'verify.note')} · `}
          <span className={styles.file}>{fileOf(first)}</span>
        </p>
      </div>
      {mended ? (
        <span ref={end} tabIndex={-1} className={styles.end}>
          {words('verify.mended')}
        </span>
      ) : (
        mayWrite &&
        verb && (
          <Button
            size="xs"
            aria-label={words('verify.mendOf', { mend: verb, what: sentence })}
            data-disabled={mending}
            aria-disabled={mending}
            onClick={() => !mending && onMend(left)}
          >
            {mending ? words('verify.mending') : verb}
          </Button>
        )
      )}
    </li>
  )
}

/** The button goes when its work is done: the focus that went with it is given to what is said in its place. */
function useFocusOnEnd(mended: boolean) {
  const end = useRef<HTMLSpanElement>(null)
  const before = useRef(mended)
  useEffect(() => {
    if (mended && !before.current && document.activeElement === document.body)
      end.current?.focus({ preventScroll: true })
    before.current = mended
  }, [mended])
  return end
}

/** The file, or the folder of several, as it is named in the folder of its article, which stands in the heading. */
function fileOf(finding: LibraryFinding): string {
  if (finding.kind === 'photo-unused') return 'photos'
  if (finding.kind === 'attachment-unused') return 'attachments'
  const folder = folderOfFinding(finding)
  return folder === null ? finding.file : finding.file.slice(folder.length + 1)
}

const refusedSentence = (words: Words, refusal: MendTrouble): string =>
  refusal.kind === 'unreachable' ? words('shell.notDone') : mendSentence(words, refusal)
