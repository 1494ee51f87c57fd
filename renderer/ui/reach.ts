import { createContext, useContext } from 'react'
import type { Newsroom } from '../../shared/contract.ts'

/** All that a screen reaches beyond itself. It is handed in at the top, so a test hands in a newsroom of its own. */
export type Reach = {
  readonly newsroom: Newsroom
  readonly windowId: string
  readonly host: { readonly kind: 'electron' | 'browser' }
  /** Gives a file to main; the answer is the word by which main knows it. */
  readonly handOver: (file: File) => Promise<string>
  /** Address of a picture of this width; `owner` is an article's id, or "organisation" for its logo. */
  readonly mediaAddress: (owner: string, photo: string, width: 320 | 1024) => string
}

export const ReachContext = createContext<Reach | null>(null)

export function useReach(): Reach {
  const reach = useContext(ReachContext)
  if (!reach) throw new Error('a screen was drawn outside ReachContext')
  return reach
}
