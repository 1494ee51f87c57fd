import type { Pressed } from '../../ui/pressed.ts'

/** Ctrl+S, or ⌘S on a Mac. With Alt it is a letter of somebody's keyboard, with Shift another command. */
export const isSaveKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean =>
  key.toLowerCase() === 's' && ctrlKey !== metaKey && !shiftKey && !altKey
