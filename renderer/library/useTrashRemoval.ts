import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { trashRemoval } from './trashRemoval.ts'

/** Removing for ever, for the screen on which it is asked. */
export function useTrashRemoval() {
  const { newsroom, events } = useReach()
  const queries = useQueryClient()
  const [removal] = useState(() =>
    trashRemoval({
      remove: (asked, call) => newsroom.trash.remove(asked, call),
      events,
      newJob: () => crypto.randomUUID(),
      onEnd: () => queries.invalidateQueries({ queryKey: keys.trash }),
    }),
  )
  return { removal, state: useLive(removal.state) }
}
