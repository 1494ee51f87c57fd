import type { LibraryStatus } from '../../shared/contract/library.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import type { WrongUse } from './arguments.ts'

/** What the host says about the library, in one line. */
export function libraryLine(status: LibraryStatus, words: Words, language: Language): string {
  const { label } = status
  if (status.kind === 'open') return words('start.library', { label })
  const { refusal } = status
  if (refusal.kind !== 'in-use') return words('start.closed', { label })
  const since = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(refusal.since),
  )
  return words('start.inUse', { label, user: refusal.user, host: refusal.host, since })
}

/** How to get in, and how to leave. */
export function linkLines(link: string, canAskAgain: boolean, words: Words): string {
  return [
    words('start.link', { link }),
    words('start.linkOnce'),
    ...(canAskAgain ? [words('start.enterForLink')] : []),
  ].join('\n')
}

/** What was wrong with the words after the command. */
export function wrongUseLine(use: WrongUse, words: Words): string {
  return use.kind === 'unknown-option'
    ? words('start.unknownOption', { option: use.option })
    : words('start.libraryNeedsFolder')
}
