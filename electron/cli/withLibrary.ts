import type { OpenLibrary } from '../library/composeLibrary.ts'
import { type Outcome, refusedOutcome } from './outcome.ts'
import { librarySentence } from './sentences.ts'
import type { Terminal } from './terminal.ts'

type Work = (library: OpenLibrary) => Promise<Outcome>

/** Opens the library for a command that writes, and frees it for others whatever came of it. */
export const withLibrary = (terminal: Terminal, work: Work): Promise<Outcome> =>
  openedFor(work, terminal, terminal.open)

/** The same for a command that only reads, which works while somebody else writes. */
export const withLibraryRead = (terminal: Terminal, work: Work): Promise<Outcome> =>
  openedFor(work, terminal, terminal.openOrRead)

async function openedFor(work: Work, terminal: Terminal, open: Terminal['open']): Promise<Outcome> {
  const opened = await open()
  if (!opened.ok) return refusedOutcome(opened.refusal, librarySentence(opened.refusal, terminal))
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
