import type { RecordSource } from '../editor/records.ts'
import type { ProposalGroup } from './proposalGroups.ts'

/** Before the first letter those are offered who share the family name. */
export const namesakesFirst = (
  source: RecordSource,
  { of, name }: Pick<ProposalGroup, 'of' | 'name'>,
): RecordSource => ({
  ...source,
  findRecords: query =>
    source.findRecords(query === '' && of === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : query),
})
