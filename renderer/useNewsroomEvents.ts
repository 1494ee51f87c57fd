import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { staleAfter } from './ui/queries.ts'
import { useReach } from './ui/reach.ts'

/** The one listener that keeps what is shown in step with main. The first greeting changes nothing: all was just asked. */
export function useNewsroomEvents(): void {
  const { events } = useReach()
  const queries = useQueryClient()
  useEffect(() => {
    let greeted = false
    return events(event => {
      if (event.kind === 'reload') window.location.reload()
      // What was asked before the host went may have failed: then the first greeting is news too.
      else if (event.kind === 'host-gone') greeted = true
      else if (event.kind === 'hello' && !greeted) greeted = true
      else for (const queryKey of staleAfter(event)) void queries.invalidateQueries({ queryKey })
    })
  }, [events, queries])
}
