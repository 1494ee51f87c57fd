import type { LibraryRefusal } from '../../shared/contract/library.ts'
import type { MendRefusal } from '../../shared/contract/mending.ts'
import { mendSentence } from '../../shared/contract/mendSentence.ts'
import { findingHint, findingSentence } from '../../shared/library/findingSentence.ts'
import { isHarmless, isSafe, type LibraryFinding } from '../../shared/library/libraryFinding.ts'
import type { Words } from '../../shared/words/words.ts'
import { type Cancelled, verifyLibrary } from '../library/verifyLibrary.ts'
import type { Asked } from './arguments.ts'
import { type Outcome, refusedOutcome, wrongUse } from './outcome.ts'
import { holdsLibrary } from './readArticles.ts'
import { librarySentence } from './sentences.ts'
import type { Terminal } from './terminal.ts'
import { withLibrary } from './withLibrary.ts'

/**
 * `verify [--deep] [--mend]`: what is wrong with the files of the library; partly well when anything does harm. With `--mend` the
 * library is opened, and what can be mended without a question is.
 */
export async function verifyCommand(asked: Asked, terminal: Terminal): Promise<Outcome> {
  const { fs, folder, words, signal } = terminal
  const [extra] = asked.words
  if (extra !== undefined) return wrongUse('too-many', extra)
  if (!(await holdsLibrary(fs, folder)))
    return refusedOutcome({ kind: 'no-library', folder }, words('terminal.noLibrary', { folder }))
  if (asked.mend) return mendAll(asked, terminal)
  const report = await verifyLibrary({ fs, folder, clock: () => new Date(), deep: asked.deep, signal })
  if (!report.ok) return notVerified(report.refusal, terminal)
  const { findings } = report.value
  const mendable = findings.filter(({ mend }) => mend !== null && isSafe(mend)).length
  const more = mendable > 0 ? [words('terminal.mendable', { number: mendable })] : []
  return outcomeOf(findings, [...told(words, findings), ...more], { findings })
}

async function mendAll({ deep }: Asked, terminal: Terminal): Promise<Outcome> {
  const { words, signal } = terminal
  return withLibrary(terminal, async library => {
    const before = await library.verify({ deep, signal })
    if (!before.ok) return notVerified(before.refusal, terminal)
    const mended: LibraryFinding[] = []
    const notMended: { finding: LibraryFinding; refusal: MendRefusal }[] = []
    for (const finding of before.value.findings) {
      if (finding.mend === null || !isSafe(finding.mend) || signal.aborted) continue
      const answer = await library.mend({ finding })
      if (answer.ok) mended.push(finding)
      else notMended.push({ finding, refusal: answer.refusal })
    }
    const after = await library.verify({ deep, signal })
    if (!after.ok) return notVerified(after.refusal, terminal)
    const { findings } = after.value
    const done = mended.map(finding =>
      words('terminal.mended', { file: finding.file, what: findingSentence(words, finding) }),
    )
    const refusals = notMended.map(({ finding, refusal }) =>
      words('terminal.notMended', {
        file: finding.file,
        what: findingSentence(words, finding),
        why: mendSentence(words, refusal),
      }),
    )
    return outcomeOf(findings, [...done, ...refusals, ...told(words, findings)], { mended, notMended, findings })
  })
}

function told(words: Words, findings: readonly LibraryFinding[]): string[] {
  const lines = findings.map(finding => {
    const hint = findingHint(words, finding)
    const what = [findingSentence(words, finding), ...(hint ? [hint] : [])].join(' ')
    return words(isHarmless(finding) ? 'terminal.foundHarmless' : 'terminal.found', { file: finding.file, what })
  })
  if (findings.length === 0) return [words('terminal.verified')]
  return findings.every(isHarmless) ? [...lines, words('terminal.harmless')] : lines
}

const outcomeOf = (findings: readonly LibraryFinding[], lines: readonly string[], json: unknown): Outcome => ({
  kind: findings.every(isHarmless) ? 'done' : 'partly',
  lines,
  json,
})

const notVerified = (refusal: Cancelled | LibraryRefusal, terminal: Terminal): Outcome =>
  refusedOutcome(
    refusal,
    refusal.kind === 'cancelled' ? terminal.words('verify.cancelled') : librarySentence(refusal, terminal),
  )
