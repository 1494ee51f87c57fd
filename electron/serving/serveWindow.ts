import type { HandedFiles } from '../storage/handedFiles.ts'
import type { Downloads } from './downloads.ts'
import { largestDrop, receiveDrop } from './drop.ts'
import { type Pictures, serveMedia } from './media.ts'
import { plain } from './responses.ts'
import type { Spool } from './spool.ts'
import { serveWindowFile } from './windowFiles.ts'

export interface WindowSources {
  /** Folder of the built window. */
  readonly root: string
  /** Folder of the spelling dictionaries, which lie beside the window. */
  readonly dictionaries: string
  readonly pictures: Pictures
  readonly handedFiles: HandedFiles
  readonly spool: Spool
  readonly downloads: Downloads
  /** Bytes; for a host with less room than usual. */
  readonly largestDrop?: number
}

const inDictionaries = '/dictionaries/'

/**
 * All that a window fetches beside the contract, the same in both hosts: its own files, pictures, packages, and the
 * way in for files without a path. Who may ask at all is decided before, by the host.
 */
export function serveWindow(sources: WindowSources): (request: Request) => Promise<Response> {
  return async request => {
    const { pathname } = new URL(request.url)
    if (pathname === '/drop') {
      return request.method === 'POST'
        ? receiveDrop(request, { ...sources, atMost: sources.largestDrop ?? largestDrop })
        : plain(405, 'POST only')
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'GET and HEAD only')
    if (pathname.startsWith('/download/')) return sources.downloads.serve(request.method, pathname)
    if (pathname.startsWith('/media/')) return serveMedia(sources.pictures, request.method, pathname)
    if (pathname.startsWith(inDictionaries))
      return serveWindowFile(sources.dictionaries, request.method, pathname.slice(inDictionaries.length - 1))
    return serveWindowFile(sources.root, request.method, pathname)
  }
}
