import { isPdf } from './isPdf.ts'

/** Slides full of photos have some 100 MB. A larger file is one that few websites take and no reader waits for. */
const largestFile = 200_000_000

/**
 * Why a file cannot be an attachment, by its size and its first bytes; null when it can. The same judgement in the window, before
 * hundreds of megabytes are sent in vain, and in main.
 */
export function whyNotTaken(bytes: number, head: Uint8Array): 'too-large' | 'empty' | 'not-a-pdf' | null {
  if (bytes > largestFile) return 'too-large'
  if (head.length === 0) return 'empty'
  return isPdf(head) ? null : 'not-a-pdf'
}
