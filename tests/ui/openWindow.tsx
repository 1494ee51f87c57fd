import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import type { Desk } from '../../electron/rpc/desk.ts'
import { routerOn } from '../../electron/rpc/router.ts'
import type { FileSystem } from '../../electron/storage/fileSystem.ts'
import { App } from '../../renderer/App.tsx'
import { eventFeed } from '../../renderer/newsroom/eventFeed.ts'
import type { Reach } from '../../renderer/ui/reach.ts'
import type { Newsroom } from '../../shared/contract.ts'
import { refused } from '../../shared/result.ts'
import { deskIn, freshFolder } from '../rpc/newsroomForTests.ts'
import { givePageASize } from './pageForTests.ts'

export type OpenWindow = {
  readonly newsroom: Newsroom
  readonly desk: Desk
  /** The home of the person at this computer; the library is in it. */
  readonly home: string
}

/** A newsroom in this home, before anybody looks at it. */
export async function newsroomIn(home: string, fs?: FileSystem): Promise<OpenWindow> {
  const desk = await deskIn(home, async () => refused({ kind: 'cancelled' }), fs)
  return { desk, home, newsroom: createRouterClient(routerOn(desk)) }
}

export const freshNewsroom = async (fs?: FileSystem): Promise<OpenWindow> => newsroomIn(await freshFolder(), fs)

/** How a window reaches main here: without a transport. */
export const reachOf = ({ newsroom, desk, home }: OpenWindow, windowId = 'okno-Ewy-0001'): Reach => ({
  newsroom,
  windowId,
  host: { kind: 'browser' },
  handOver: async file => {
    const path = join(home, file.name)
    const content = Buffer.from(await file.arrayBuffer())
    await writeFile(path, content)
    return desk.handedFiles.put({ path, name: file.name, bytes: content.length, release: async () => undefined })
  },
  mediaAddress: (article, photo, width) => `/media/${article}/${photo}/${width}`,
  logoAddress: photo => `/media/organisation/${photo}/320`,
  downloadAddress: token => `/download/${token}`,
  beforeClose: () => () => undefined,
  events: eventFeed(signal => newsroom.events.subscribe({ window: windowId }, { signal })),
  onMenu: () => () => undefined,
  onOpenArticle: () => () => undefined,
  tellShell: () => undefined,
  startNames: () => () => undefined,
  startDeclining: () => ({ ask: () => undefined, stop: () => undefined }),
})

/** The real window on the real main, in one process. `at` is the address after #. */
export function openWindow(office: OpenWindow, at = '#/'): void {
  givePageASize()
  window.location.hash = at
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    document.body.replaceChildren()
  })
  const article = ({ id, onLeave }: { readonly id: string; readonly onLeave: () => void }) => (
    <button type="button" onClick={onLeave}>
      Artykuł {id}
    </button>
  )
  root.render(<App reach={reachOf(office)} screens={{ article }} />)
}
