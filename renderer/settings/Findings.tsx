import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { isHarmless, isSafe, type LibraryFinding, type LibraryReport } from '../../shared/library/libraryFinding.ts'
import type { Words } from '../../shared/words/words.ts'
import { AskDialog } from '../articles/AskDialog.tsx'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { Message } from '../ui/Message.tsx'
import { FindingGroupList } from './FindingGroupList.tsx'
import styles from './Findings.module.css'
import { findingGroups } from './findingGroups.ts'
import { countOf } from './rowSentence.ts'
import type { Outcome, VerifyRun } from './verifyRun.ts'

type Props = {
  readonly run: VerifyRun
  readonly report: LibraryReport
  readonly outcomes: ReadonlyMap<LibraryFinding, Outcome>
}

/** What was found, by article, with a button for what can be mended; or that all is well. */
export function Findings({ run, report, outcomes }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const language = useLanguage()
  const summary = useRef<HTMLDivElement>(null)
  const [withNotes, setWithNotes] = useState(() => report.findings.every(isHarmless) && report.findings.length <= 10)
  const [asked, setAsked] = useState<readonly LibraryFinding[] | null>(null)
  const [mended, setMended] = useState<string | null>(null)

  const left = report.findings.filter(finding => outcomes.get(finding)?.kind !== 'mended')
  const harm = left.filter(finding => !isHarmless(finding)).length
  const notes = report.findings.filter(isHarmless).length
  const sentence = foundSentence(words, report, harm, left.length - harm)
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each report; what mends do is said by them
  useEffect(() => announce(sentence), [report])

  const safe = left.filter(({ mend }) => mend !== null && isSafe(mend))
  const mending = [...outcomes.values()].some(({ kind }) => kind === 'mending')

  const mend = async (findings: readonly LibraryFinding[]) => {
    const number = await run.mend(findings)
    const said = mendedSentence(words, number, findings.length - number)
    announce(said)
    return said
  }
  const mendSafe = async () => {
    setMended(await mend(safe))
    summary.current?.focus()
  }
  const askOrMend = (findings: readonly LibraryFinding[]) => {
    const [first] = findings
    if (first?.mend && !isSafe(first.mend)) setAsked(findings)
    else void mend(findings)
  }
  const question = asked?.[0]?.mend
  return (
    <div className={styles.findings}>
      <div ref={summary} tabIndex={-1} className={styles.summary}>
        <Message
          tone={harm === 0 ? 'green' : 'ochre'}
          actions={
            safe.length > 0 && (
              <Button
                size="xs"
                data-disabled={mending}
                aria-disabled={mending}
                onClick={() => !mending && void mendSafe()}
              >
                {words(mending ? 'verify.mending' : 'verify.mendSafe')}
              </Button>
            )
          }
        >
          {sentence}
          {mended && <p>{mended}</p>}
        </Message>
      </div>
      <FindingGroupList
        groups={findingGroups(report, withNotes ? 'all' : 'harm')}
        outcomes={outcomes}
        onMend={askOrMend}
      />
      {notes > 0 && (
        <Button variant="subtle" size="xs" mt={10} aria-expanded={withNotes} onClick={() => setWithNotes(!withNotes)}>
          {withNotes ? words('verify.hideNotes') : words('verify.showNotes', { number: notes })}
        </Button>
      )}
      {asked && (question === 'delete-unused' || question === 'delete-aside') && (
        <AskDialog
          question={words(`verify.ask.${question}`)}
          what={words(`verify.askWhat.${question}`, countOf(asked, language))}
          doIt={words('verify.delete')}
          stay={words('verify.keep')}
          loses
          onStay={() => setAsked(null)}
          onDo={() => {
            setAsked(null)
            void mend(asked)
          }}
        />
      )}
    </div>
  )
}

/** What is left of what was found, or that all is well. */
function foundSentence(words: Words, { articles, photos }: LibraryReport, harm: number, notes: number): string {
  if (harm > 0) return notes > 0 ? words('verify.found', { harm, notes }) : words('verify.foundHarm', { harm })
  return words('verify.fine', {
    articles: words('verify.articles', { count: articles }),
    photos: words('library.photos', { count: photos }),
  })
}

const mendedSentence = (words: Words, number: number, left: number): string =>
  left === 0 ? words('verify.mendedAll', { number }) : words('verify.mendedSome', { number, left })
