import { useEffect, useState } from 'react'
import { type Decliner, decliner } from '../names/decliner.ts'
import { useReach } from '../ui/reach.ts'

/** Declines names by the dictionary while the screen is shown. */
export function useDecliner(): Decliner {
  const { startDeclining } = useReach()
  const [declining] = useState(() => decliner(startDeclining))
  useEffect(() => declining.stop, [declining])
  return declining
}
