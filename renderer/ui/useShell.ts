import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand, ShellState } from '../../shared/contract/windowBridge.ts'
import { useReach } from './reach.ts'

/** Does what entries of the system's menu ask for while this screen is shown. */
export function useMenu(run: Partial<Readonly<Record<MenuCommand, () => void>>>): void {
  const { onMenu } = useReach()
  const asked = useEffectEvent((command: MenuCommand) => run[command]?.())
  useEffect(() => onMenu(asked), [onMenu])
}

/** Keeps the shell around the window told of what is drawn; of work, `useTellWork`. */
export function useTellShell(change: Omit<Partial<ShellState>, 'work'>): void {
  const { tellShell } = useReach()
  useEffect(() => tellShell(change))
}

/** Tells how far long work is, `null` when there is none. Two may work at once (photos, a package): each speaks when its own has moved. */
export function useTellWork(done: number | null, total: number): void {
  const { tellShell } = useReach()
  useEffect(() => tellShell({ work: done === null ? null : { done, total } }), [tellShell, done, total])
  useEffect(() => () => tellShell({ work: null }), [tellShell])
}
