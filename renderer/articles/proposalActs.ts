import type { RecordRow } from '../editor/records.ts'
import type { ProposalGroup } from './proposalGroups.ts'
import type { ProposalInText } from './proposalsInTexts.ts'

/** What can be done with a proposal, in the list and in the box under the words. */
export interface ProposalActs {
  /** The words stand for this record from now on; misspelt ones are written as they should be. */
  readonly accept: (places: readonly ProposalInText[], record: RecordRow) => void
  /** All those for whom nothing has to be chosen. */
  readonly acceptAll: (groups: readonly ProposalGroup[]) => void
  /** Asks for the new record, filled in as far as the text tells. */
  readonly makeNew: (group: ProposalGroup) => Promise<void>
  /** These words never again as this record. */
  readonly never: (group: ProposalGroup, words: string) => Promise<void>
  /** Not in this article, as long as it is open. */
  readonly skip: (group: ProposalGroup) => void
}
