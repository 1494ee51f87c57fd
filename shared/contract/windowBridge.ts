import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'

/** What the menu of the system asks the window to do. */
export type MenuCommand =
  | 'new-article'
  | 'name-version'
  | 'export'
  | 'preview'
  | 'show-pl'
  | 'show-en'
  | 'show-both'
  | 'library'
  | 'settings'
  | 'undo'
  | 'redo'

/** What the shell around the window follows: where the window is, and what can be done there. */
export const shellState = z.object({
  place: z.enum(['library', 'directory', 'trash', 'settings', 'article', 'elsewhere']),
  /** The article on the desk. */
  article: z.object({ id: articleId, title: z.string().max(500) }).nullable(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Words in the window that are not on the disk yet. */
  unsaved: z.boolean(),
  /** Long work under way (photos on their way in, a package), or null. */
  work: z.object({ done: z.number().int().nonnegative(), total: z.number().int().positive() }).nullable(),
})
export type ShellState = Readonly<z.infer<typeof shellState>>

/** All that Electron's preload script gives the page; in a browser there is none. */
export interface WindowBridge {
  readonly kind: 'electron'
  /** Tells main the file's path and answers a token, or null for a file that has none (a pasted picture). */
  readonly handOver: (file: File) => Promise<string | null>
  /** `flush` is called before the window closes, which waits for it, though not for ever. */
  readonly beforeClose: (flush: () => Promise<void>) => void
  readonly onMenu: (listener: (command: MenuCommand) => void) => void
  /** An article chosen among the recent ones in the system's menu. */
  readonly onOpenArticle: (listener: (id: string) => void) => void
  readonly tell: (state: ShellState) => void
}
