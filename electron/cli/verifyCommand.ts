import { isHarmless } from '../library/libraryFinding.ts'
import { verifyLibrary } from '../library/verifyLibrary.ts'
import type { Asked } from './arguments.ts'
import { type Outcome, refusedOutcome, wrongUse } from './outcome.ts'
import { holdsLibrary } from './readArticles.ts'
import type { Terminal } from './terminal.ts'

/** `verify`: what is wrong with the files of the library; partly well when anything does harm. */
export async function verifyCommand({ words: [extra] }: Asked, { fs, folder, words }: Terminal): Promise<Outcome> {
  if (extra !== undefined) return wrongUse('too-many', extra)
  if (!(await holdsLibrary(fs, folder)))
    return refusedOutcome({ kind: 'no-library', folder }, words('terminal.noLibrary', { folder }))
  const findings = await verifyLibrary({ fs, folder })
  const sentences = findings.map(({ kind, ...facts }) => words(`terminal.finding.${kind}`, facts))
  const harmless = findings.every(isHarmless)
  const lines = [
    ...sentences,
    ...(harmless ? [words(findings.length === 0 ? 'terminal.verified' : 'terminal.harmless')] : []),
  ]
  return { kind: harmless ? 'done' : 'partly', lines, json: { findings } }
}
