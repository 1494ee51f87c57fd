import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { defaultPersonalSettings } from '../../shared/settings/settingsAtFirst.ts'
import type { PersonalSettings } from '../../shared/settings/settingsShape.ts'
import { attempt } from '../ui/attempt.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'

/** The settings of the person at this computer. */
export function usePersonalSettings() {
  const { newsroom } = useReach()
  return useQuery({
    queryKey: keys.personal,
    queryFn: ({ signal }) => newsroom.settings.personal(undefined, { signal }),
  })
}

/**
 * Changes some of them. It shows at once, and is taken back if the disk refuses; one change after the other, so that two fields
 * never overwrite each other.
 */
export function useChangePersonal() {
  const { newsroom } = useReach()
  const queries = useQueryClient()
  return useMutation({
    scope: { id: 'personal-settings' },
    mutationFn: async (change: Partial<PersonalSettings>) => {
      const before = queries.getQueryData<PersonalSettings>(keys.personal) ?? defaultPersonalSettings
      const after = { ...before, ...change }
      queries.setQueryData(keys.personal, after)
      const answer = await attempt(newsroom.settings.savePersonal(after))
      if (!answer.ok) queries.setQueryData(keys.personal, before)
      return answer
    },
  })
}
