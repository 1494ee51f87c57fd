import { useEffect, useState } from 'react'
import type { TextAim, TextDrop } from './textDrop.ts'

/** While a photo is dragged: where in a text it would stand if it were let go now. */
export function useTextAim(textDrop: TextDrop, dragged: string | null): TextAim | null {
  const [aim, setAim] = useState<TextAim | null>(null)
  useEffect(() => {
    if (dragged === null) return
    const follow = ({ clientX, clientY }: PointerEvent) => setAim(textDrop.aim(dragged, { x: clientX, y: clientY }))
    window.addEventListener('pointermove', follow)
    return () => {
      window.removeEventListener('pointermove', follow)
      setAim(null)
    }
  }, [textDrop, dragged])
  return aim
}
