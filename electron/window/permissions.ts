import type { Session } from 'electron'
import { keepOffline } from './keepOffline.ts'

/** All a page may have of the system: writing text to the clipboard after a click. */
const granted: readonly string[] = ['clipboard-sanitized-write']

/** Asked, checked and device permissions are three different questions; each is answered. Nothing is downloaded for spelling. */
function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(granted.includes(permission)))
  session.setPermissionCheckHandler((_contents, permission) => granted.includes(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
}

/** What pages may have of the system and of the network: next to nothing, and nothing. */
export function guardSession(session: Session): void {
  limitPermissions(session)
  keepOffline(session)
}
