import type { Words } from '../words/words.ts'
import type { Found, LibraryFinding } from './libraryFinding.ts'

/** What was found, in one sentence for the window and the terminal. */
export function findingSentence(words: Words, finding: Found): string {
  const { kind, file: _, ...facts } = finding
  if (finding.kind === 'conflict-copy' && finding.whose !== '')
    return words('verify.finding.conflict-copy-of', { whose: finding.whose })
  return words(`verify.finding.${kind}`, facts)
}

/** What a person can do where Kronika cannot, or null. */
export function findingHint(words: Words, finding: LibraryFinding): string | null {
  if (finding.mend !== null) return null
  switch (finding.kind) {
    case 'damaged':
      return finding.file.endsWith('/article.json') ? words('verify.hint.damaged') : null
    case 'photo-missing':
    case 'photo-cut':
    case 'photo-altered':
    case 'attachment-missing':
    case 'attachment-cut':
    case 'attachment-altered':
      return words('verify.hint.original')
    case 'set-aside':
      return words('verify.hint.aside')
    case 'logo-missing':
      return words('verify.hint.logo')
    case 'mention-unknown':
      return words('verify.hint.mention')
    case 'conflict-copy':
      return /^articles\/[^/]+\/[^/]+$/.test(finding.file)
        ? words('verify.hint.conflict')
        : words('verify.hint.otherConflict')
    default:
      return null
  }
}
