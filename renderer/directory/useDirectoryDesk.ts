import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { attempt } from '../ui/attempt.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { type DirectoryDesk, directoryDesk } from './directoryDesk.ts'

/** Where the desk is kept while its screen is not shown. */
export type DeskHeld = RefObject<DirectoryDesk | null>

export function useDirectoryDesk(held: DeskHeld): DirectoryDesk {
  const { newsroom, beforeClose } = useReach()
  const queries = useQueryClient()
  const [desk] = useState(
    () =>
      held.current ??
      directoryDesk({
        update: record => attempt(newsroom.directory.update({ record })),
        known: () => queries.getQueryData<readonly DirectoryRecord[]>(keys.directory) ?? [],
        onRecord: record =>
          queries.setQueryData<readonly DirectoryRecord[]>(keys.directory, before =>
            before?.map(one => (one.id === record.id ? record : one)),
          ),
        beforeClose,
        target: window,
      }),
  )
  held.current = desk
  return desk
}
