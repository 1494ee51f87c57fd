import type { LiveValue } from '../ui/liveValue.ts'

export type SkippedOffers = LiveValue<ReadonlySet<string>>

/** The key under which an offer is skipped for these words alone. */
export const skipWords = (key: string, words: string): string => `${key} “${words}”`

/** Offers that are not made in this article, until it is opened again; `skip` false makes them again. */
export function setSkipped(skipped: SkippedOffers, key: string, skip: boolean): void {
  const others = [...skipped.get()].filter(one => one !== key)
  skipped.set(new Set(skip ? [...others, key] : others))
}
