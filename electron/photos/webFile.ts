import type { WebBox } from '../../shared/photos/webRenditions.ts'

/** One file of a web set in the cache. That the original is damaged stands in the name, so that the next export knows it too. */
export const webFile = (to: string, box: WebBox, damaged: boolean): string =>
  `${to}${damaged ? '-damaged' : ''}-${box}.jpg`
