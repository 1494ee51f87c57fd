/**
 * What `verifyLibrary` found. `file` is a path inside the library, with slashes; photos and attachments are named by content and by
 * the user's own name.
 */
export type LibraryFinding = { readonly file: string } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer'; readonly shape: number }
  | { readonly kind: 'damaged'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'wrong-id'; readonly id: string }
  | { readonly kind: 'photo-missing'; readonly photo: string; readonly name: string }
  | {
      readonly kind: 'photo-cut'
      readonly photo: string
      readonly name: string
      readonly bytes: number
      readonly found: number
    }
  | { readonly kind: 'photo-unused'; readonly photo: string }
  | { readonly kind: 'cover-missing'; readonly photo: string }
  | { readonly kind: 'photo-not-in-gallery'; readonly photo: string }
  | { readonly kind: 'attachment-missing'; readonly attachment: string; readonly name: string }
  | {
      readonly kind: 'attachment-cut'
      readonly attachment: string
      readonly name: string
      readonly bytes: number
      readonly found: number
    }
  | { readonly kind: 'attachment-unused'; readonly attachment: string }
  | { readonly kind: 'attachment-not-listed'; readonly attachment: string; readonly name: string }
  | { readonly kind: 'mention-unknown'; readonly id: string; readonly text: string }
  | { readonly kind: 'leftover' }
  | { readonly kind: 'set-aside' }
)

const harmless: readonly LibraryFinding['kind'][] = ['leftover', 'set-aside', 'photo-unused', 'attachment-unused']

/** What lies about and does no harm: the rest of a killed run, a damaged file kept aside, a photo or an attachment taken out. */
export const isHarmless = (finding: LibraryFinding): boolean => harmless.includes(finding.kind)
