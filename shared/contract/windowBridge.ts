/** What the menu of the system asks the window to do. */
export type MenuCommand = 'new-article' | 'undo' | 'redo'

/** Name under which the preload script gives the page its bridge. */
export const bridgeName = 'kronika'

/** The word with which the page posts its port to itself, for the preload script to hand on. */
export const portGreeting = 'kronika:port'

/** All that Electron's preload script gives the page; in a browser there is none. */
export interface WindowBridge {
  readonly kind: 'electron'
  /** Tells main the file's path and answers a token, or null for a file that has none (a pasted picture). */
  readonly handOver: (file: File) => Promise<string | null>
  /** `flush` is called before the window closes, which waits for it, though not for ever. */
  readonly beforeClose: (flush: () => Promise<void>) => void
  readonly onMenu: (listener: (command: MenuCommand) => void) => void
}
