import { join } from 'node:path'
import { protocol } from 'electron'
import { downloads } from '../serving/downloads.ts'
import { plain } from '../serving/responses.ts'
import { serveWindow, type WindowSources } from '../serving/serveWindow.ts'
import { isOurAddress, scheme } from './ourPage.ts'

/** Has to be told once, before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}

/** The page, its pictures, and the way in for pasted files, from the same functions as in the browser host. */
export function servePages(
  appFolder: string,
  sources: Pick<WindowSources, 'pictures' | 'handedFiles' | 'spool'>,
): void {
  const serve = serveWindow({
    ...sources,
    root: join(appFolder, 'window'),
    dictionaries: join(appFolder, 'dictionaries'),
    downloads: downloads(),
  })
  protocol.handle(scheme, request => (isOurAddress(request.url) ? serve(request) : plain(404, 'Not found')))
}
