import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand, ShellState } from '../../shared/contract/windowBridge.ts'
import { useReach } from './reach.ts'

/** Does what entries of the system's menu ask for while this screen is shown. */
export function useMenu(run: Partial<Readonly<Record<MenuCommand, () => void>>>): void {
  const { onMenu } = useReach()
  const asked = useEffectEvent((command: MenuCommand) => run[command]?.())
  useEffect(() => onMenu(asked), [onMenu])
}

/** Keeps the shell around the window told; facts are compared one by one, so that a new object is no news. */
export function useTellShell(change: Partial<ShellState>): void {
  const { tellShell } = useReach()
  const said = JSON.stringify(change)
  useEffect(() => tellShell(JSON.parse(said)), [tellShell, said])
}
