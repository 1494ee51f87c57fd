import { useState } from 'react'

/** The snapshot that is looked at beside the article, and the one that was looked at last, which the time line still marks. */
export function useCompared() {
  const [compared, setCompared] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  return {
    compared,
    last,
    compare(snapshot: string): void {
      setCompared(snapshot)
      setLast(snapshot)
    },
    back: (): void => setCompared(null),
  }
}
