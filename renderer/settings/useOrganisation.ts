import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { noOrganisation } from '../../shared/settings/settingsAtFirst.ts'
import type { Organisation } from '../../shared/settings/settingsShape.ts'
import { attempt } from '../ui/attempt.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'

/** The association, as the library knows it. */
export function useOrganisation() {
  const { newsroom } = useReach()
  return useQuery({
    queryKey: keys.organisation,
    queryFn: ({ signal }) => newsroom.settings.organisation(undefined, { signal }),
  })
}

/** Changes one thing at a time; what a field shows until then is its own draft. */
export function useChangeOrganisation() {
  const { newsroom } = useReach()
  const queries = useQueryClient()
  return useMutation({
    scope: { id: 'organisation' },
    mutationFn: async (change: (before: Organisation) => Organisation) => {
      const before = queries.getQueryData<Organisation>(keys.organisation) ?? noOrganisation
      const answer = await attempt(newsroom.settings.saveOrganisation(change(before)))
      if (answer.ok) queries.setQueryData(keys.organisation, answer.value)
      return answer
    },
  })
}
