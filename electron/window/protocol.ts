import { protocol } from 'electron'
import { plain } from '../serving/responses.ts'
import { isOurAddress, scheme } from './ourPage.ts'

/** Has to be told once, before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}

/** The page, its pictures, and the way in for pasted files, from the same functions as in the browser host. */
export function servePages(serveWindow: (request: Request) => Promise<Response>): void {
  protocol.handle(scheme, request => (isOurAddress(request.url) ? serveWindow(request) : plain(404, 'Not found')))
}
