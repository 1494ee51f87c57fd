import { useSyncExternalStore } from 'react'
import type { LiveValue } from './liveValue.ts'

/** Draws again when this one value changes. */
export const useLive = <T>(live: Pick<LiveValue<T>, 'get' | 'subscribe'>): T =>
  useSyncExternalStore(live.subscribe, live.get)
