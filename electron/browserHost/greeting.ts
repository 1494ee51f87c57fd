import type { LibraryStatus } from '../../shared/contract/library.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Owner } from '../storage/libraryInUse.ts'
import type { WrongUse } from './arguments.ts'

/** What the host says about the library, in one line or two sentences. */
export function libraryLine(status: LibraryStatus, words: Words, language: Language): string {
  const { label } = status
  const elsewhere = ({ user, host, since }: Owner): string => {
    const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(since))
    return words('start.inUse', { label, user, host, since: when })
  }
  if (status.kind === 'open') {
    const { access } = status
    if (access.kind === 'read') return `${elsewhere(access)} ${words('start.reading')}`
    const opened = words('start.library', { label })
    return access.kind === 'write' ? opened : `${opened} ${words('reading.folder')}`
  }
  const { refusal } = status
  return refusal.kind === 'in-use' ? elsewhere(refusal) : words('start.closed', { label })
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
