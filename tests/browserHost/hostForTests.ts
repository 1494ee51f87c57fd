import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startServer } from '../../electron/browserHost/server.ts'
import { browserSession } from '../../electron/browserHost/session.ts'
import type { Desk } from '../../electron/rpc/desk.ts'
import { routerOn } from '../../electron/rpc/router.ts'
import { downloads } from '../../electron/serving/downloads.ts'
import type { Pictures } from '../../electron/serving/media.ts'
import { serveWindow } from '../../electron/serving/serveWindow.ts'
import { openSpool } from '../../electron/serving/spool.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { type RawAnswer, rawRequest } from './rawRequest.ts'

export const page = '<!doctype html><title>Kronika</title>'

const noPictures: Pictures = { photo: async () => null, logo: async () => null }

/** A real host over a small built window, in a fresh folder; stopped when the test is over. */
export async function hostForTests(
  desk: Desk,
  {
    pictures = noPictures,
    largestDrop,
    now = Date.now,
  }: { pictures?: Pictures; largestDrop?: number; now?: () => number } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-host-'))
  const root = join(folder, 'window')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(join(root, 'index.html'), page)
  await writeFile(join(root, 'assets', 'main.js'), 'export {}')
  await mkdir(join(folder, 'dictionaries'))
  await writeFile(join(folder, 'dictionaries', 'pl.aff'), 'SET UTF-8')
  await writeFile(join(folder, 'library.json'), 'what nobody outside may read')
  const spool = await openSpool()
  const session = browserSession(now)
  const waiting = downloads()
  const host = await startServer({
    router: routerOn(desk),
    serveWindow: serveWindow({
      root,
      dictionaries: join(folder, 'dictionaries'),
      pictures,
      handedFiles: desk.handedFiles,
      spool,
      downloads: waiting,
      ...(largestDrop === undefined ? {} : { largestDrop }),
    }),
    session,
    words: () => wordsIn('pl'),
  })
  onTestFinished(async () => {
    await desk.close()
    await host.close()
    await spool.close()
    await rm(folder, { recursive: true, force: true })
  })
  return { host, folder, root, downloads: waiting, spool, ...visitor(host.origin) }
}

/** What a browser sends when somebody follows a link in a terminal. */
export const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' }

/** A tab of the host: follows links like a browser, and holds the cookie. */
export function visitor(origin: string) {
  let cookie = ''
  /** Node's fetch follows the signal of a Request only while somebody holds the Request; a browser's does not forget it. */
  const held: Request[] = []
  return {
    async follow(link: string): Promise<RawAnswer> {
      const { pathname, search } = new URL(link)
      const answer = await rawRequest(origin, { path: pathname + search, headers: navigation })
      cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie
      return answer
    },
    /** Headers of a script of our own page. */
    ofPage: () => ({ cookie, origin, 'sec-fetch-site': 'same-origin', 'x-kronika': '1' }),
    /** The browser's fetch as the page has it: with cookie and origin, from our own site. */
    fetchOfPage: (async (asked, init) => {
      const request = new Request(typeof asked === 'string' ? new URL(asked, origin) : asked, init)
      held.push(request, ...(asked instanceof Request ? [asked] : []))
      request.headers.set('cookie', cookie)
      request.headers.set('origin', origin)
      request.headers.set('sec-fetch-site', 'same-origin')
      return fetch(request)
    }) as typeof fetch,
  }
}
