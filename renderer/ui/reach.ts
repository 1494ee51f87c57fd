import { createContext, useContext } from 'react'
import type { MenuCommand, ShellState } from '../../shared/contract/windowBridge.ts'
import type { Newsroom } from '../../shared/contract.ts'
import type { StartDeclining } from '../names/declensionMessages.ts'
import type { StartNames } from '../names/namesMessages.ts'
import type { NewsroomEvent } from '../newsroom/eventFeed.ts'

/** All that a screen reaches beyond itself. It is handed in at the top, so a test hands in a newsroom of its own. */
export type Reach = {
  readonly newsroom: Newsroom
  readonly windowId: string
  readonly host: { readonly kind: 'electron' | 'browser' }
  /** Gives a file to main; the answer is the word by which main knows it. */
  readonly handOver: (file: File) => Promise<string>
  readonly mediaAddress: (article: string, photo: string, width: 320 | 1024) => string
  readonly logoAddress: (photo: string) => string
  /** Address from which a package made as a download is fetched, once. */
  readonly downloadAddress: (token: string) => string
  /** What has to be done before the window goes; answers how to take it back. */
  readonly beforeClose: (flush: () => Promise<void>) => () => void
  /** Listens to what main tells unasked; answers how to stop. */
  readonly events: (listener: (event: NewsroomEvent) => void) => () => void
  /** Listens to the system's menu, where there is one; answers how to stop. */
  readonly onMenu: (listener: (command: MenuCommand) => void) => () => void
  /** Listens to the recent articles of the system's menu; answers how to stop. */
  readonly onOpenArticle: (listener: (id: string) => void) => () => void
  /** Tells the shell around the window, where there is one, what has changed. */
  readonly tellShell: (change: Partial<ShellState>) => void
  /** Starts a reader of names, beside the window where it can. */
  readonly startNames: StartNames
  /** Starts the declining of names by the dictionary, beside the window where it can. */
  readonly startDeclining: StartDeclining
}

export const ReachContext = createContext<Reach | null>(null)

export function useReach(): Reach {
  const reach = useContext(ReachContext)
  if (!reach) throw new Error('a screen was drawn outside ReachContext')
  return reach
}
