import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand, ShellState } from '../../shared/contract/windowBridge.ts'
import { useReach } from './reach.ts'

/** Does what entries of the system's menu ask for while this screen is shown. */
export function useMenu(run: Partial<Readonly<Record<MenuCommand, () => void>>>): void {
  const { onMenu } = useReach()
  const asked = useEffectEvent((command: MenuCommand) => run[command]?.())
  useEffect(() => onMenu(asked), [onMenu])
}

/** Keeps the shell around the window told of what is drawn. */
export function useTellShell(change: Partial<ShellState>): void {
  const { tellShell } = useReach()
  useEffect(() => tellShell(change))
}
