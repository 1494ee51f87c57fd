import { app, crashReporter } from 'electron'
import { guardNavigation } from './navigation.ts'
import { registerScheme } from './protocol.ts'

/** What has to be settled before Electron is ready, or before the first page is made. Reports of crashes stay on this computer. */
export function beforeReady(appId: string): void {
  crashReporter.start({ uploadToServer: false })
  registerScheme()
  app.enableSandbox()
  // Windows shows notifications only of programs that it knows by this name; it is the installer's `appId`.
  app.setAppUserModelId(appId)
  guardNavigation()
}
