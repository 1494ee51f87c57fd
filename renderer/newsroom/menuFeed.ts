import type { MenuCommand } from '../../shared/contract/windowBridge.ts'

type Listener = (command: MenuCommand) => void

/** The system's menu takes one listener for the life of the window; screens come and go. */
export function menuFeed(onMenu: (listener: Listener) => void): (listener: Listener) => () => void {
  const listeners = new Set<Listener>()
  onMenu(command => {
    for (const listener of [...listeners]) listener(command)
  })
  return listener => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
