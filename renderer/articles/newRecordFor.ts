import { unnamed } from '../../shared/language/language.ts'
import type { NewRecordAsked } from '../directory/recordSource.ts'
import type { ProposalGroup } from './proposalGroups.ts'

/** What is asked for somebody who is not in the directory, as far as the texts tell: the office in the language they tell it in. */
export function newRecordFor({ of, name, places }: ProposalGroup): NewRecordAsked {
  const office = { ...unnamed }
  let institution = ''
  for (const { language, offer } of places) {
    if (offer.kind !== 'unknown') continue
    office[language] ||= offer.office
    institution ||= offer.institution
  }
  return { kind: of, name, language: places[0]?.language ?? 'pl', office, institution }
}
