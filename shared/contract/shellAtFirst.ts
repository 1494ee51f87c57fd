import type { ShellState } from './windowBridge.ts'

/** Before the window has told anything of itself. */
export const shellAtFirst: ShellState = {
  place: 'elsewhere',
  article: null,
  canUndo: false,
  canRedo: false,
  unsaved: false,
  work: null,
}
