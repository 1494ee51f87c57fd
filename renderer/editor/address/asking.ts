/** An address that a text is asking for; `present` is the one the link has now, or empty. */
export interface Asking {
  readonly kind: 'link' | 'video'
  readonly present: string
}
