import type { Session } from 'electron'

/** All a page may have of the system: writing text to the clipboard after a click. */
const granted: readonly string[] = ['clipboard-sanitized-write']

/** Asked, checked and device permissions are three different questions; each is answered. Nothing is downloaded for spelling. */
export function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(granted.includes(permission)))
  session.setPermissionCheckHandler((_contents, permission) => granted.includes(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
}
