import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const waiting: (() => Promise<unknown>)[] = []

/**
 * A component whose script is not needed before the first key. It is fetched when it is first shown, or by `fetchLater`;
 * show it inside `Suspense`.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  waiting.push(load)
  return lazy(async () => ({ default: await load() }))
}

/** Something else that is fetched with them. */
export const alsoLater = (load: () => Promise<unknown>): void => void waiting.push(load)

/** Fetches all of them one after another, so that they are there when the host of the window no longer is. */
export async function fetchLater(): Promise<void> {
  for (const load of waiting) {
    await load().catch((error: unknown) => console.error('a part of the window could not be fetched', error))
  }
}
