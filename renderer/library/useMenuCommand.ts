import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand } from '../../shared/contract/windowBridge.ts'
import { useReach } from '../ui/reach.ts'

/** Does what an entry of the system's menu asks for while this screen is shown. */
export function useMenuCommand(command: MenuCommand, run: () => void): void {
  const { onMenu } = useReach()
  const asked = useEffectEvent(run)
  useEffect(
    () =>
      onMenu(given => {
        if (given === command) asked()
      }),
    [onMenu, command],
  )
}
