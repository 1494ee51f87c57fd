import type { MentionKind } from '../../shared/document/marks/mention.ts'

/** What the words of a text may stand for. */
export type Offer =
  /** Somebody of the directory; more ids than one are namesakes, of whom a person has to choose. */
  | { readonly kind: 'known'; readonly of: MentionKind; readonly ids: readonly string[] }
  /** Almost somebody of the directory: `right` is the name in the same case, spelt as it should be. */
  | { readonly kind: 'misspelt'; readonly of: MentionKind; readonly ids: readonly string[]; readonly right: string }
  /**
   * Nobody of the directory. `name` is as a record has it; the office is what the text says beside it, in its own language, and the id
   * of the institution that holds it, each possibly empty.
   */
  | {
      readonly kind: 'unknown'
      readonly of: MentionKind
      readonly name: string
      readonly office: string
      readonly institution: string
    }

/** An offer for the words from `from` to `to` of one paragraph; in UTF-16 units of that paragraph. */
export interface OfferedPlace {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly offer: Offer
}

/** Offers of one key are one thing to the person: they are taken, or left, together. */
export function offerKey(offer: Offer): string {
  switch (offer.kind) {
    case 'known':
      return `known ${offer.ids.join(' ')}`
    case 'misspelt':
      return `misspelt ${offer.ids.join(' ')} ${offer.right}`
    case 'unknown':
      return `unknown ${offer.of} ${offer.name}`
    default:
      return offer satisfies never
  }
}
