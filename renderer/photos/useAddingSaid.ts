import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import type { Adding } from './photoAdding.ts'
import { skippedSentence } from './skippedSentence.ts'

const tenSeconds = 10_000

/** Says to a screen reader what the strip shows: a file that needs attention at once, progress every ten seconds, and the end. */
export function useAddingSaid({ tiles, done, total, skipped, stopped }: Adding, photos: number): void {
  const words = useWords()
  const announce = useAnnounce()
  const said = useRef({ skipped: skipped.length, at: Number.NEGATIVE_INFINITY, working: false })
  const working = tiles.length > 0

  useEffect(() => {
    const before = said.current
    const fresh = skipped.slice(before.skipped).map(one => skippedSentence(words, one))
    const ended = before.working && !working
    const now = performance.now()
    const due = working && now - before.at >= tenSeconds
    said.current = {
      skipped: skipped.length,
      at: due ? now : working ? before.at : Number.NEGATIVE_INFINITY,
      working,
    }
    const end = stopped ? words('photos.stopped', stopped) : words('photos.allAdded', { count: photos })
    const sentences = [...fresh, ...(ended ? [end] : []), ...(due ? [words('photos.adding', { done, total })] : [])]
    if (sentences.length > 0) announce(sentences.join(' '), fresh.length > 0 ? 'assertive' : 'polite')
  }, [working, done, total, skipped, stopped, photos, announce, words])
}
