/** What one way of writing lived through. */
export interface Row {
  readonly name: string
  readonly rounds: number
  /** Everything that a process had an answer for before it was killed. */
  readonly acknowledged: number
  /** Rounds after which something could not be read or was put together from two saves. */
  readonly damaged: number
  /** Acknowledged things that were not there afterwards. */
  readonly lost: number
  /** The most temporary files that lay about at once. */
  readonly leftovers: number
}
