import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client'
import { shellAtFirst } from '../shared/contract/shellAtFirst.ts'
import type { MenuCommand, ShellState, WindowBridge } from '../shared/contract/windowBridge.ts'
import { bridgeName, portGreeting } from '../shared/contract/windowNames.ts'
import type { Newsroom } from '../shared/contract.ts'
import { eventFeed } from './newsroom/eventFeed.ts'
import { fetchLink } from './newsroom/fetchLink.ts'
import { handOver as handOverTo } from './newsroom/handOver.ts'
import { listeners } from './newsroom/listeners.ts'
import { portLink } from './newsroom/portLink.ts'
import { claimWindowName } from './newsroom/windowName.ts'

declare global {
  interface Window {
    readonly [bridgeName]?: WindowBridge
  }
}

const bridge = window[bridgeName]

/** Where this window runs. */
export const host: { readonly kind: 'electron' | 'browser' } = { kind: bridge ? 'electron' : 'browser' }

/** Names this window in calls that hold an article open. */
export const windowId = await claimWindowName(sessionStorage, navigator.locks)

/** All that main can be asked; see `shared/contract.ts`. Rejects with HOST_GONE when nobody is there to answer. */
export const newsroom: Newsroom = createORPCClient(
  bridge ? linkToMain() : fetchLink(location.origin, fetch.bind(window)),
)

/** Listens to what main tells unasked; answers how to stop. */
export const events = eventFeed(signal => newsroom.events.subscribe({ window: windowId }, { signal }))

export const handOver = (file: File): Promise<string> => handOverTo(file, bridge, fetch.bind(window))

/** Address of a small picture of an article, at most `width` pixels wide and high. */
export const mediaAddress = (article: string, photo: string, width: 320 | 1024): string =>
  `/media/${article}/${photo}/${width}`

export const logoAddress = (photo: string): string => `/media/organisation/${photo}/320`

/** Address from which a package that was made as a download can be fetched, once. */
export const downloadAddress = (token: string): string => `/download/${token}`

/** What has to be done before the window goes: Electron waits for it, a browser only lets it begin. Answers how to take it back. */
export function beforeClose(flush: () => Promise<void>): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

const menu = listeners<MenuCommand>()
const recent = listeners<string>()

/** What the system's menu asks for; a browser has no such menu. Answers how to stop listening. */
export const onMenu = menu.listen

/** An article chosen among the recent ones of the system's menu. Answers how to stop listening. */
export const onOpenArticle = recent.listen

let shell: ShellState = shellAtFirst

/** Tells the shell around the window, where there is one, what has changed in it; what it knows already is no news. */
export function tellShell(change: Partial<ShellState>): void {
  const next = { ...shell, ...change }
  if (JSON.stringify(next) === JSON.stringify(shell)) return
  shell = next
  bridge?.tell(shell)
}

const flushes = new Set<() => Promise<void>>()

async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map(flush => flush()))
}

if (bridge) {
  bridge.beforeClose(flushAll)
  bridge.onMenu(menu.tell)
  bridge.onOpenArticle(recent.tell)
} else {
  window.addEventListener('pagehide', () => void flushAll())
  events(event => {
    if (event.kind !== 'closing') return
    flushAll()
      .then(() => newsroom.events.flushed({ window: windowId }))
      .catch((error: unknown) => console.warn('the host ended before this window could answer', error))
  })
}

/** A port cannot be given through the bridge, so it is posted to this window, where the preload script picks it up. */
function linkToMain(): ClientLink<ClientContext> {
  const { port1, port2 } = new MessageChannel()
  window.postMessage(portGreeting, location.origin, [port2])
  port1.start()
  return portLink(port1)
}
