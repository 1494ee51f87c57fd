import type { OpenLibrary } from '../library/composeLibrary.ts'
import { type Outcome, refusedOutcome } from './outcome.ts'
import { librarySentence } from './sentences.ts'
import type { Terminal } from './terminal.ts'

/** Opens the library for a command that writes, and frees it for others whatever came of it. */
export async function withLibrary(
  terminal: Terminal,
  work: (library: OpenLibrary) => Promise<Outcome>,
): Promise<Outcome> {
  const opened = await terminal.open()
  if (!opened.ok) return refusedOutcome(opened.refusal, librarySentence(opened.refusal, terminal))
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
